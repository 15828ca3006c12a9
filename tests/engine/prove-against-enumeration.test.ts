import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve, type Position, type Question, type Rules } from '../../src/engine/index.ts';
import { prove, type Must, type ProofFailure } from '../../tools/proof/index.ts';
import { arbitraryRules } from './arbitrary-flow.ts';
import { holdsNaively, ownBandNaively, planNaively } from './oracle.ts';
import { has, isLate, proveNaively, rank, shownIn, wouldBring } from './prove-oracle.ts';

type Tried = Rules & { readonly musts: readonly Must[] };

const limits = { questions: 2, now: 1 };
const small = arbitraryRules({ maxQuestions: 4, maxOptions: 3, maxProcedures: 5 });

test('on random small flows, prove says of every figure and every rule what trying all answer sets says', () => {
  fc.assert(
    fc.property(small, (rules) => {
      const { failures, ...figures } = prove(rules, limits);
      const { broken, ladderEnds, ...expected } = proveNaively(rules, limits);
      expect(figures).toEqual(expected);
      const safety = failures.filter(({ rule }) => rule !== 'ladder');
      expect([...new Set(safety.map(nameFailure))].sort()).toEqual([...broken.keys()].sort());
      expect(failures.every(({ rule }) => rule !== 'ladder')).toBe(ladderEnds);
      for (const failure of safety) {
        // both of its halves can say the same of an option called unknown, and one of them counts nothing
        if (failure.rule === 'shown-band') continue;
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
      const { broken } = proveNaively(rules, limits);
      const failures = prove(rules, limits).failures.filter(({ rule }) => rule !== 'ladder');
      for (const failure of failures) expect(breaks(rules, failure), JSON.stringify(failure.answers)).toBe(true);
      for (const [name, count] of broken) {
        if (count === 0) continue;
        // the two halves of shown-band can have one name, and one of them be shown by partial answer sets alone
        const shown = failures.filter((failure) => nameFailure(failure) === name);
        expect(
          shown.some(({ answers }) => isComplete(resolve(rules.flow, answers))),
          name,
        ).toBe(true);
        if (shown.length > 1) expect(shown.map(({ rule }) => rule)).toEqual(['shown-band', 'shown-band']);
      }
    }),
    { numRuns: 250, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
  );
}, 60_000);

const isComplete = ({ next, dropped }: Position): boolean => next === null && Object.keys(dropped).length === 0;

function nameFailure({ rule, procedure, question, option, band, must }: ProofFailure): string {
  return [rule, procedure, question, option, band, must].filter((part) => part !== undefined).join(' ');
}

/** Whether the witness of a failure breaks the rule by itself: the rule, told once more for one answer set. */
function breaks(
  rules: Tried,
  { rule, procedure: id = '', question = '', option = '', band = 'now', must = 0, answers }: ProofFailure,
): boolean {
  const { flow, procedures, musts } = rules;
  const position = resolve(flow, answers);
  const before = (Object.hasOwn(answers, question) && answers[question]) || [];
  const ticked = { ...answers, [question]: [...before, option] };
  const unknown = { ...answers, [question]: ['unknown'] };
  switch (rule) {
    case 'reachable':
      return !procedures.some((one) => one.anyHour && has(rules, one.id, answers));
    case 'short':
      return position.asked.length > limits.questions;
    case 'unknown-is-safe':
      return has(rules, id, answers) && !has(rules, id, unknown);
    case 'unasked-is-safe':
      return (
        !position.asked.includes(question) &&
        !has(rules, id, answers) &&
        wouldBring(rules, id, flow.questions.find((one) => one.id === question) as Question, answers)
      );
    case 'telling-is-safe':
      return !before.includes(option) && has(rules, id, answers) && !has(rules, id, ticked);
    case 'shown-band': {
      const known = shownIn(rules, id, answers);
      if (known === null) return false;
      return (
        (option === 'unknown' && isLate(known, shownIn(rules, id, unknown))) ||
        (!before.includes(option) && rank(shownIn(rules, id, ticked)) > rank(known))
      );
    }
    case 'few-now':
      return planNaively(rules, answers).bands.now.filter(({ joins }) => joins === undefined).length > limits.now;
    case 'danger-is-now': {
      const urgent = flow.questions.find((one) => one.id === question)?.urgent ?? [];
      return (
        !procedures.some((one) => ownBandNaively(flow, one, position.kept) === 'now') &&
        before.some((one) => urgent.includes(one))
      );
    }
    case 'must-now': {
      const when = musts[must]?.when;
      return holdsNaively(flow, when, position.kept) && rank(shownIn(rules, id, answers)) > rank(band);
    }
    case 'every-band-seen':
    case 'ladder':
      return true;
    default:
      throw new Error(`Unknown rule ${String(rule satisfies never)}`);
  }
}
