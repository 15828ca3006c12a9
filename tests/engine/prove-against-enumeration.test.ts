import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prove, resolve, type ProofFailure, type Rules } from '../../src/engine/index.ts';
import { arbitraryRules } from './arbitrary-flow.ts';
import { ownBandNaively } from './oracle.ts';
import { has, proveNaively } from './prove-oracle.ts';

const limits = { questions: 2, now: 1 };
const small = arbitraryRules({ maxQuestions: 4, maxOptions: 3, maxProcedures: 5 });

test('on random small flows, prove says of every figure and every rule what trying all answer sets says', () => {
  fc.assert(
    fc.property(small, ({ flow, procedures }) => {
      const { failures, ...figures } = prove(flow, procedures, limits);
      const { broken, ladderEnds, ...expected } = proveNaively(flow, procedures, limits);
      expect(figures).toEqual(expected);
      const safety = failures.filter(({ rule }) => rule !== 'ladder');
      expect(safety.map(nameFailure).sort()).toEqual([...broken.keys()].sort());
      expect(failures.every(({ rule }) => rule !== 'ladder')).toBe(ladderEnds);
      for (const failure of safety) {
        const count = broken.get(nameFailure(failure)) ?? 0;
        if (failure.count !== undefined) expect(failure.count).toBe(BigInt(count));
        else if (failure.rule !== 'telling-is-safe') expect(count).toBe(0);
      }
    }),
    { numRuns: 250, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
  );
}, 60_000);

test('each failure shows an answer set that breaks its rule, a complete one where there is one', () => {
  fc.assert(
    fc.property(small, (rules) => {
      const { broken } = proveNaively(rules.flow, rules.procedures, limits);
      for (const failure of prove(rules.flow, rules.procedures, limits).failures) {
        if (failure.rule === 'ladder') continue;
        expect(breaks(rules, failure), JSON.stringify(failure.answers)).toBe(true);
        if ((broken.get(nameFailure(failure)) ?? 0) > 0) {
          const { next, dropped } = resolve(rules.flow, failure.answers);
          expect({ next, dropped }).toEqual({ next: null, dropped: {} });
        }
      }
    }),
    { numRuns: 250, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
  );
}, 60_000);

function nameFailure({ rule, procedure, question, option }: ProofFailure): string {
  return [rule, procedure, question, option].filter((part) => part !== undefined).join(' ');
}

/** Whether the witness of a failure breaks the rule by itself: the rule, told once more for one answer set. */
function breaks({ flow, procedures }: Rules, { rule, procedure: id, question = '', option = '', answers }: ProofFailure): boolean {
  const procedure = procedures.find((one) => one.id === id);
  const position = resolve(flow, answers);
  switch (rule) {
    case 'reachable':
      return !procedures.some((one) => one.anyHour && has(flow, one, answers));
    case 'short':
      return position.asked.length > limits.questions;
    case 'unknown-is-safe':
      return procedure !== undefined && has(flow, procedure, answers) && !has(flow, procedure, { ...answers, [question]: ['unknown'] });
    case 'telling-is-safe': {
      const before = (Object.hasOwn(answers, question) && answers[question]) || [];
      const after = { ...answers, [question]: [...before, option] };
      return procedure !== undefined && !before.includes(option) && has(flow, procedure, answers) && !has(flow, procedure, after);
    }
    case 'few-now':
    case 'danger-is-now': {
      const urgent = flow.questions.find((one) => one.id === question)?.urgent ?? [];
      const nows = procedures.filter((one) => ownBandNaively(flow, one, position.kept) === 'now');
      if (rule === 'few-now') return nows.filter(({ first }) => first).length > limits.now;
      return nows.length === 0 && ((Object.hasOwn(answers, question) && answers[question]) || []).some((one) => urgent.includes(one));
    }
    case 'ladder':
      return true;
    default:
      throw new Error(`Unknown rule ${String(rule satisfies never)}`);
  }
}
