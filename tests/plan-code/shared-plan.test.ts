import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCode, PARTNERS, readCode, type CarriedPlan } from '../../src/app/plan-code/model/index.ts';
import { CARRIERS } from '../../src/app/plan/carried-by.ts';
import { anyPlan, core, daysLater, families, known, numbers, sorted } from './plans.ts';

const open = (text: string) => readCode(core.id, numbers, known, text);
const MINUTE = 60_000;
const AT = Date.UTC(2026, 10, 30, 9, 41);

/** A plan of which so many things are still to be done, each in somebody's care. */
function withCarriers(plan: CarriedPlan, count: number, at = AT): CarriedPlan {
  const open = numbers.procedures.map(([id]) => id).filter((id) => plan.items[id] === undefined && id in known.steps);
  const carriers = Object.fromEntries(open.slice(0, count).map((id, place) => [id, place % CARRIERS.length]));
  return { ...plan, shared: { partner: 'other-parent', at, carriers } };
}

describe('the code of a plan that two adults share', () => {
  test('brings back who takes care of what, the last change to the minute, and who the other one is', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...PARTNERS), fc.integer({ min: 0, max: 6 }), (plan, partner, count) => {
        const whole = withCarriers(plan, count, AT + 17_000);
        const shared = { partner, at: AT + 17_000, carriers: whole.shared?.carriers ?? {} };
        const made = makeCode(core, numbers, { ...plan, shared });
        if (!made || made.code.length > 32) return false;
        const found = open(made.code);
        expect(found.kind === 'opened' && sorted(found.plan)).toEqual(
          sorted({ ...made.held, shared: { ...shared, at: AT, carriers: made.held.shared?.carriers ?? {} } }),
        );
        // nothing is lost between what is held and what stays
        expect({ ...made.held.shared?.carriers, ...made.left.shared?.carriers }).toEqual(shared.carriers);
        return true;
      }),
      { numRuns: 100 },
    );
  });

  /** Of every family: so many things marked, steps ticked, and names given. */
  const makeAll = (done: number, ticked: number, names: number) =>
    families.map((answers, seed) =>
      makeCode(core, numbers, withCarriers(daysLater(answers, seed, { done, ticked }), names)),
    );
  const isWhole = (made: ReturnType<typeof makeCode>): boolean =>
    made !== null &&
    [made.left.items, made.left.steps, made.left.shared?.carriers ?? {}].every(
      (left) => Object.keys(left).length === 0,
    );

  test('has room for three names, and for three marked procedures, two steps and two names, in nearly every family', () => {
    expect(makeAll(0, 0, 3).filter(isWhole)).toHaveLength(families.length);
    expect(makeAll(3, 2, 2).filter(isWhole).length).toBeGreaterThan(families.length * 0.95);
  });

  test('leaves out no state of a procedure before a name, and no name before a step', () => {
    const made = makeAll(5, 3, 3);
    expect(made.filter((one) => one !== null && one.code.length <= 32)).toHaveLength(families.length);
    expect(made.filter((one) => Object.keys(one?.left.items ?? {}).length > 0)).toEqual([]);
    const cut = made.filter((one) => Object.keys(one?.left.shared?.carriers ?? {}).length > 0);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter((one) => (one?.held.steps.length ?? 0) > 0)).toEqual([]);
  });

  test('tells no time before 2026, and none beyond what it can', () => {
    for (const [at, told] of [
      [0, Date.UTC(2026, 0, 1)],
      [Date.UTC(2090, 0, 1), Date.UTC(2026, 0, 1) + (2 ** 23 - 1) * MINUTE],
    ] as const) {
      const made = makeCode(core, numbers, withCarriers({ answers: families[0] ?? {}, items: {}, steps: [] }, 1, at));
      const found = open(made?.code ?? '');
      expect(found.kind === 'opened' && found.plan.shared?.at).toBe(told);
    }
  });

  test('is no code of a plan for oneself: that is as it was', () => {
    const plan = { answers: families[0] ?? {}, items: {}, steps: [] };
    const found = open(makeCode(core, numbers, plan)?.code ?? '');
    expect(found.kind === 'opened' && 'shared' in found.plan).toBe(false);
  });
});
