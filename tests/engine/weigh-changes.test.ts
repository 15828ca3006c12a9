import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Procedure, Question, Rules } from '../../src/engine/index.ts';
import { compare, isProved, weighChanges } from '../../tools/proof/index.ts';
import { SEEDED } from '../support/answers.ts';
import { arbitraryRules } from './arbitrary-flow.ts';

/** One procedure takes the conditions of the next one; or a question is always asked. */
function changeEach({ flow, procedures, caps }: Rules): readonly Rules[] {
  const swapped = procedures.map((procedure, at): Rules => {
    const { when: _, lift: __, ...rest } = procedure;
    const { band, protective, ...other } = procedures[(at + 1) % procedures.length] as Procedure;
    const conditions = { ...(other.when && { when: other.when }), ...(other.lift && { lift: other.lift }) };
    const marks = protective === undefined ? {} : { protective };
    return { flow, caps, procedures: procedures.with(at, { ...rest, ...marks, ...conditions, band }) };
  });
  const always = flow.questions.map((asked, at): Rules => {
    const { when: _, ...question } = asked;
    const questions: readonly Question[] = flow.questions.with(at, question);
    return { flow: { questions }, procedures, caps };
  });
  return [...swapped, ...always];
}

test('changes weighed together are told as each by itself: proved or not, and what they move', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(arbitraryRules({ maxQuestions: 3, maxOptions: 4, maxProcedures: 4 }), ({ musts, ...drawn }) => {
      // what needs no service has no ladder, on which most of the drawn rules fail
      const rules = { ...drawn, procedures: drawn.procedures.map((procedure) => ({ ...procedure, service: false })) };
      const changes = changeEach(rules);
      const weigh = weighChanges({ ...rules, musts: musts.slice(1) }, changes);
      for (const change of changes) {
        const { questions, procedures } = compare(rules, change);
        const weighed = weigh(change);
        const answers = {
          proved: weighed.isProved(),
          asked: weighed.isAskedElsewhere(),
          stands: weighed.standsElsewhere(),
          shown: weighed.isShownElsewhere(),
          first: weighed.standsElsewhere('p0'),
        };
        expect(answers).toEqual({
          proved: isProved({ ...change, musts: musts.slice(1) }),
          asked: questions.length > 0,
          stands: procedures.some(({ own }) => own.length > 0),
          shown: procedures.some(({ shown }) => shown.length > 0),
          first: procedures.some(({ procedure, own }) => procedure === 'p0' && own.length > 0),
        });
        for (const entry of Object.entries(answers)) told.add(entry.join(' '));
      }
    }),
    { ...SEEDED, numRuns: 150, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
  );
  expect(told.size).toBe(10);
}, 60_000);
