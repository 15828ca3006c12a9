import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeCurrent, withEntry, withNew, withoutSituation } from '../../src/storage/plans/change.ts';
import { cleanPlans } from '../../src/storage/plans/clean.ts';
import { foldPlans } from '../../src/storage/plans/fold.ts';
import { mergePlans } from '../../src/storage/plans/merge.ts';
import {
  currentSituation,
  emptyPlans,
  isThere,
  lastChange,
  situationsOf,
  type Plans,
  type Situation,
} from '../../src/storage/plans/situation.ts';
import { isSame } from '../../src/storage/is-same.ts';
import { later, stamp, type Stamped } from '../../src/storage/plans/stamped.ts';
import { changesOf, NOTHING_SAID, sessionOf, type SessionSaid } from '../../src/storage/plans/watch.ts';
import { arbitraryPlans, arbitrarySituation } from './plans-arbitrary.ts';

const RUNS = { numRuns: 400 };

/** Every stamped thing of a situation, under the path that leads to it. */
const things = (situation: Situation): ReadonlyMap<string, Stamped<unknown>> =>
  new Map(
    Object.entries({ ...situation, id: {} }).flatMap(([name, found]): [string, Stamped<unknown>][] =>
      'at' in found && 'value' in found && typeof found.at === 'number'
        ? [[name, found as Stamped<unknown>]]
        : Object.entries(found as Record<string, Stamped<unknown>>).map(([key, one]) => [`${name}/${key}`, one]),
    ),
  );

describe('two copies of the plans', () => {
  test('give the same in whatever order they meet', () => {
    fc.assert(
      fc.property(arbitraryPlans, arbitraryPlans, (one, other) => {
        expect(mergePlans(one, other)).toEqual(mergePlans(other, one));
      }),
      RUNS,
    );
  });

  test('and a third give the same whichever two meet first', () => {
    fc.assert(
      fc.property(arbitraryPlans, arbitraryPlans, arbitraryPlans, (one, other, third) => {
        expect(mergePlans(mergePlans(one, other), third)).toEqual(mergePlans(one, mergePlans(other, third)));
      }),
      RUNS,
    );
  });

  test('that are the same, or have met before, change nothing', () => {
    fc.assert(
      fc.property(arbitraryPlans, arbitraryPlans, (one, other) => {
        const merged = mergePlans(one, other);
        expect(mergePlans(one, one)).toEqual(one);
        expect(mergePlans(merged, other)).toEqual(merged);
      }),
      RUNS,
    );
  });

  test('lose nothing that is later than what the other says, unless the situation was erased after it', () => {
    fc.assert(
      fc.property(arbitraryPlans, arbitraryPlans, (one, other) => {
        const merged = mergePlans(one, other);
        for (const copy of [one, other])
          for (const [id, situation] of Object.entries(copy.situations)) {
            const there = merged.situations[id] as Situation;
            for (const [path, { at }] of things(situation))
              if (!there.erased.value || at > there.erased.at)
                expect(things(there).get(path)?.at, path).toBeGreaterThanOrEqual(at);
          }
      }),
      RUNS,
    );
  });

  test('keep nothing that is older than an erasure, and bring back what was changed after it', () => {
    fc.assert(
      fc.property(arbitrarySituation('one'), arbitrarySituation('one'), fc.nat(7), (one, other, time) => {
        const erased = { ...one, erased: { value: true, at: time } };
        const plans = (situation: Situation): Plans => ({ ...emptyPlans, situations: { one: situation } });
        const merged = mergePlans(plans(erased), plans(other)).situations['one'] as Situation;
        const since = Math.max(time, other.erased.at);
        const rest = [...things(merged)].filter(([path]) => path !== 'erased');
        for (const [path, { at }] of rest) expect(at === 0 || at > since, path).toBe(true);
        expect(isThere(merged)).toBe(lastChange(merged) > since);
      }),
      RUNS,
    );
  });
});

describe('a change', () => {
  test('is later than what it replaces, also when the clock was set back', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (before, now) => {
        const changed = stamp({ value: 'old', at: before }, 'new', now);
        expect(later(changed, { value: 'old', at: before })).toBe(changed);
        expect(changed.at).toBe(Math.max(now, before + 1));
      }),
    );
  });

  test('of a clock that was set back holds in the other copy', () => {
    const first = changeCurrent(emptyPlans, 5000, (one) => withEntry(one, 'dates', 'appeal', '2026-11-27', 5000));
    const second = changeCurrent(first, 10, (one) => withEntry(one, 'dates', 'appeal', null, 10));
    expect(currentSituation(mergePlans(second, first)).dates['appeal']).toEqual({ value: null, at: 5001 });
  });

  test('of a situation that another tab erases meanwhile is what is left of it', () => {
    const first = changeCurrent(emptyPlans, 1, (one) => withEntry(one, 'dates', 'appeal', '2026-11-27', 1));
    const { id } = currentSituation(first);
    const erased = withoutSituation(first, id, 2);
    expect(situationsOf(erased)).toEqual([]);
    expect(erased.current.value).toBe('');
    const changed = changeCurrent(first, 3, (one) => withEntry(one, 'dates', 'answer', '2026-11-28', 3));
    const [left, ...more] = situationsOf(mergePlans(erased, changed));
    expect(more).toEqual([]);
    expect(Object.keys(left?.dates ?? {})).toEqual(['answer']);
  });

  test('that erases takes all, whatever the clock says', () => {
    fc.assert(
      fc.property(arbitrarySituation('one'), fc.nat(8), (one, now) => {
        const left = withoutSituation({ ...emptyPlans, situations: { one } }, 'one', now).situations[
          'one'
        ] as Situation;
        expect(isThere(left)).toBe(false);
        expect(
          isThere(
            mergePlans({ ...emptyPlans, situations: { one } }, { ...emptyPlans, situations: { one: left } }).situations[
              'one'
            ] as Situation,
          ),
        ).toBe(false);
      }),
      RUNS,
    );
  });

  test('of one situation leaves the others alone', () => {
    const first = changeCurrent(emptyPlans, 1, (one) => withEntry(one, 'dates', 'appeal', '2026-11-27', 1));
    const both = withNew(first, 'L.', 2);
    const before = currentSituation(first);
    expect(both.situations[before.id]).toBe(before);
    expect(currentSituation(both)).toMatchObject({ name: { value: 'L.', at: 2 }, dates: {} });
  });
});

const arbitrarySaid: fc.Arbitrary<SessionSaid> = fc.record({
  answers: fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), fc.subarray(['x', 'y'], { minLength: 1 })),
  items: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('done' as const, 'not-for-me' as const)),
  steps: fc.subarray(['aaaa', 'bbbb']),
  child: fc.constantFrom('son' as const, 'daughter' as const, null),
  carriers: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('me', 'school')),
});

describe('what the session says', () => {
  test('comes back from the situation that it was written down in', () => {
    fc.assert(
      fc.property(arbitrarySituation('one'), arbitrarySaid, fc.nat(9), (situation, said, now) => {
        const after = changesOf(situation, said, now);
        const back = sessionOf(after);
        expect({ ...back, steps: [...back.steps].sort() }).toEqual({ ...said, steps: [...said.steps].sort() });
        expect(changesOf(after, said, now + 1)).toBe(after);
        for (const [path, one] of things(after)) {
          const before = things(situation).get(path);
          if (before && !isSame(before.value, one.value)) expect(one.at, path).toBeGreaterThan(before.at);
        }
      }),
      RUNS,
    );
  });

  test('on a page holds over what is kept, whatever the clock says, when it was said before that was read', () => {
    fc.assert(
      fc.property(arbitrarySituation('one'), arbitrarySaid, fc.nat(9), (situation, said, now) => {
        const there = { current: { value: 'one', at: 1 }, situations: { one: situation } };
        fc.pre(isThere(situation));
        const mine = changeCurrent(emptyPlans, now, (one) => changesOf(one, said, Math.max(now, 1)));
        const met = foldPlans(there, mine);
        expect(currentSituation(met).id).toBe('one');
        const shown = sessionOf(currentSituation(met));
        expect(shown).toMatchObject({ answers: said.answers, items: said.items, carriers: said.carriers });
        expect(shown.steps).toEqual(expect.arrayContaining([...said.steps]));
        if (said.child !== null) expect(shown.child).toBe(said.child);
        for (const [path, { at }] of things(situation))
          expect(things(currentSituation(met)).get(path)?.at, path).toBeGreaterThanOrEqual(at);
      }),
      RUNS,
    );
  });

  test('that came back with the tab is as old as what is kept, or older', () => {
    fc.assert(
      fc.property(arbitrarySituation('one'), arbitrarySaid, (situation, all) => {
        fc.pre(isThere(situation));
        const said = { ...all, carriers: {} }; // who takes care of what is in no tab
        const there = { current: { value: 'one', at: 1 }, situations: { one: situation } };
        const mine = changeCurrent(emptyPlans, 9, (one) => changesOf(one, said, 9, said));
        const met = currentSituation(foldPlans(there, mine));
        for (const [path, one] of things(situation)) if (one.at > 0) expect(things(met).get(path), path).toEqual(one);
      }),
      RUNS,
    );
  });

  test('is nothing in a situation of which nothing was said', () => {
    expect(sessionOf(currentSituation(emptyPlans))).toEqual(NOTHING_SAID);
  });
});

describe('what is found', () => {
  test('is left as it is when it is sound', () => {
    fc.assert(
      fc.property(arbitraryPlans, (plans) => {
        expect(cleanPlans(JSON.parse(JSON.stringify(plans)))).toEqual(plans);
      }),
      RUNS,
    );
  });

  test('never throws, and is sound afterwards, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damaged()), (found) => {
        const once = cleanPlans(found);
        expect(cleanPlans(once)).toEqual(once);
        expect(() => sessionOf(currentSituation(once))).not.toThrow();
      }),
      RUNS,
    );
  });

  test('is cut to what a person could have written', () => {
    const many = (count: number, value: unknown) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, { value, at }]));
    const one = {
      name: { value: '🙂'.repeat(30), at: 1 },
      items: many(3000, 'done'),
      own: many(1, { title: 'a'.repeat(900) }),
    };
    const situations = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`s${at}`, one]));
    const found = cleanPlans({ current: { value: 's0', at: 1 }, situations });
    expect(Object.keys(found.situations)).toHaveLength(50);
    const { name, items, own } = currentSituation(found);
    expect(name.value).toBe('🙂'.repeat(20));
    expect(Object.keys(items)).toHaveLength(2000);
    expect(own['k0']?.value?.title).toHaveLength(200);
  });

  test('of a stranger cannot name what every object has', () => {
    const found: unknown = JSON.parse(
      '{"current":{"value":"__proto__","at":1},"situations":{"__proto__":{"items":{"a":{"value":"done","at":1}}}}}',
    );
    expect(currentSituation(cleanPlans(found)).items).toEqual({});
    expect(currentSituation({ ...emptyPlans, current: { value: 'constructor', at: 1 } }).id).toBe('');
  });
});

/** Sound plans in which one thing, somewhere, is something else. */
function damaged(): fc.Arbitrary<unknown> {
  const spoil = (value: unknown, at: number, what: unknown): unknown => {
    if (at === 0 || typeof value !== 'object' || value === null) return what;
    const entries = Object.entries(value);
    const [key] = entries[at % Math.max(entries.length, 1)] ?? [];
    return key === undefined
      ? what
      : { ...value, [key]: spoil((value as Record<string, unknown>)[key], Math.floor(at / 2), what) };
  };
  return fc.tuple(arbitraryPlans, fc.nat(4000), fc.anything()).map(([plans, at, what]) => spoil(plans, at, what));
}
