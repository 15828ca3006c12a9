import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { carriersOf, findDifferences, joinPlan } from '../../src/app/plan-code/join-plan.ts';
import type { CarriedPlan, Shared } from '../../src/app/plan-code/model/index.ts';
import { CARRIERS, carriedBy } from '../../src/app/plan/carried-by.ts';
import { answerQuestion, forgetVisit, setMark, stepCode, toggleStep } from '../../src/storage/index.ts';
import { currentSituation, plans, startPlans } from '../../src/storage/plans/index.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 30, 12);
/** Something is said on this phone, and written down. */
const at = async (time: number, say: () => void): Promise<void> => {
  vi.setSystemTime(time);
  say();
  await Promise.resolve();
  await Promise.resolve();
};
const here = () => currentSituation(plans.get().plans);
const answerOf = (id: string) => here().answers[id]?.value;
const shared = (time: number, carriers: Shared['carriers'] = {}): Shared => ({
  partner: 'other-parent',
  at: time,
  carriers,
});
const join = (plan: Partial<CarriedPlan>, time: number, carriers?: Shared['carriers'], kept = {}): void =>
  joinPlan({ answers: {}, items: {}, steps: [], ...plan }, shared(time, carriers), kept);
const placeOf = (carrier: (typeof CARRIERS)[number]): number => CARRIERS.indexOf(carrier);

let stop = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  stop = startPlans(() => Date.now(), { store: carriedBy, names: CARRIERS });
});
afterEach(() => {
  stop();
  forgetVisit('leave');
  vi.useRealTimers();
});

describe('the plan of another adult, joined to this one', () => {
  test('of an answer that both gave, the later stays; what is here alone stays, and what is there alone comes', async () => {
    await at(NOON, () => {
      answerQuestion('who', ['parent']);
      answerQuestion('age', ['13-15']);
    });
    await at(NOON + 2 * HOUR, () => answerQuestion('age', ['16-17']));
    const plan = { answers: { who: ['guardian'], age: ['under-13'], danger: ['no'] } };
    expect(findDifferences(here(), { ...plan, items: {}, steps: [] }, shared(NOON + HOUR)).answers).toEqual([
      { id: 'who', here: ['parent'], there: ['guardian'], keeps: 'there' },
      { id: 'age', here: ['16-17'], there: ['under-13'], keeps: 'here' },
    ]);
    join(plan, NOON + HOUR);
    expect([answerOf('who'), answerOf('age'), answerOf('danger')]).toEqual([['guardian'], ['16-17'], ['no']]);
  });

  test('what the person chose stands against the time, and goes back with the next code', async () => {
    await at(NOON, () => answerQuestion('who', ['parent']));
    await at(NOON + 3 * HOUR, () => undefined);
    join({ answers: { who: ['guardian'] } }, NOON + HOUR, {}, { who: 'here' });
    expect(answerOf('who')).toEqual(['parent']);
    expect(here().answers['who']?.at).toBeGreaterThan(NOON + HOUR);
    join({ answers: { who: ['guardian'] } }, NOON, {}, { who: 'there' });
    expect(answerOf('who')).toEqual(['guardian']);
  });

  test('what either has done stays done, however late the other undid it or never did it', async () => {
    const [mine, yours] = [stepCode('a', 'one'), stepCode('a', 'two')];
    await at(NOON, () => {
      setMark('a', 'done');
      setMark('b', 'not-for-me');
      toggleStep(mine);
    });
    // they ticked b before this phone said "not for me"; of a they know nothing
    join({ items: { b: 'done', a: 'not-for-me' }, steps: [{ procedure: 'a', step: 'two' }] }, NOON - HOUR);
    expect(here().items['a']?.value).toBe('done');
    expect(here().items['b']?.value).toBe('done');
    expect([here().steps[mine]?.value, here().steps[yours]?.value]).toEqual([true, true]);
  });

  test('who takes care of something is turned round, and the later of two names stays', async () => {
    const carriers = { a: placeOf('me'), b: placeOf('other-parent'), c: placeOf('lawyer') };
    expect(carriersOf(shared(NOON, carriers))).toEqual({ a: 'other-parent', b: 'me', c: 'lawyer' });
    await at(NOON, () => {
      answerQuestion('who', ['parent']);
      carriedBy.set({ a: 'school', c: 'family' });
    });
    join({}, NOON + HOUR, { a: placeOf('me') });
    join({}, NOON - HOUR, { c: placeOf('lawyer') });
    expect(here().carriers['a']?.value).toBe('other-parent');
    expect(here().carriers['c']?.value).toBe('family');
    // the screens read it too
    expect(carriedBy.get()).toEqual({ a: 'other-parent', c: 'family' });
  });

  test('twice is once', async () => {
    await at(NOON, () => answerQuestion('who', ['parent']));
    const plan = { answers: { who: ['guardian'], age: ['13-15'] }, items: { a: 'done' as const } };
    join(plan, NOON + HOUR, { a: placeOf('me') });
    const once = here();
    join(plan, NOON + HOUR, { a: placeOf('me') });
    expect(here()).toEqual(once);
  });
});
