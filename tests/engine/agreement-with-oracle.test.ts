import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, holds, plan, resolve } from '../../src/engine/index.ts';
import { walk } from '../../tools/proof/index.ts';
import { arbitraryAnswers, arbitraryFlow, arbitraryRules } from './arbitrary-flow.ts';
import { explainNaively, holdsNaively, planNaively, resolveNaively } from './oracle.ts';

const flowAndAnswers = arbitraryFlow().chain((flow) => fc.tuple(fc.constant(flow), arbitraryAnswers(flow)));
const rulesAndAnswers = arbitraryRules().chain((rules) => fc.tuple(fc.constant(rules), arbitraryAnswers(rules.flow)));
const check = <T>(property: fc.IProperty<T>, numRuns = 1000) =>
  fc.assert(property, { numRuns, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true });

describe('on random flows and answers, sound or damaged', { timeout: 60_000 }, () => {
  test('resolve gives the position that the oracle gives', () => {
    check(
      fc.property(flowAndAnswers, ([flow, answers]) => {
        expect(resolve(flow, answers)).toEqual(resolveNaively(flow, answers));
      }),
    );
  });

  test('what resolve keeps, it keeps again and drops nothing of', () => {
    check(
      fc.property(flowAndAnswers, ([flow, answers]) => {
        const { kept, asked, next } = resolve(flow, answers);
        expect(resolve(flow, kept)).toEqual({ kept, asked, next, dropped: {} });
      }),
    );
  });

  test('holds says what the oracle says', () => {
    check(
      fc.property(rulesAndAnswers, ([{ flow, procedures }, answers]) => {
        const { kept } = resolveNaively(flow, answers);
        for (const { when } of procedures)
          if (when) expect(holds(flow, when, answers)).toBe(holdsNaively(flow, when, kept));
      }),
    );
  });

  test('plan gives the bands that the oracle gives', () => {
    check(
      fc.property(rulesAndAnswers, ([rules, answers]) => {
        expect(plan(rules, answers)).toEqual(planNaively(rules, answers));
      }),
    );
  });

  test('plan does not depend on the order of the keys, nor of the options', () => {
    check(
      fc.property(rulesAndAnswers, ([rules, answers]) => {
        const { kept } = resolve(rules.flow, answers);
        const reversed = Object.fromEntries(
          Object.entries(kept)
            .reverse()
            .map(([id, options]) => [id, options.toReversed()]),
        );
        expect(plan(rules, reversed)).toEqual(plan(rules, kept));
      }),
    );
  });

  test('explain gives the smallest set and the withdrawals that trying everything gives', () => {
    check(
      fc.property(rulesAndAnswers, ([rules, answers]) => {
        for (const { procedure } of Object.values(plan(rules, answers).bands).flat()) {
          expect(explain(rules, answers, procedure)).toEqual(explainNaively(rules, answers, procedure));
        }
      }),
      400,
    );
  });

  test('walk asks what resolve would ask next, and keeps the same answers, at every step', () => {
    check(
      fc.property(
        flowAndAnswers,
        fc.infiniteStream(fc.array(fc.constantFrom('a', 'b', 'unknown', 'none', 'stranger'), { maxLength: 3 })),
        ([flow], given) => {
          const steps = walk(flow);
          for (let tries = 0; steps.next !== null && tries < 12; tries++) {
            const before = steps.answers;
            const options = given.next().value as string[];
            const expected = resolve(flow, { ...before, [steps.next]: options });
            steps.answer(steps.next, options);
            expect({ next: steps.next, answers: steps.answers }).toEqual({
              next: expected.next,
              answers: expected.kept,
            });
          }
        },
      ),
    );
  });
});
