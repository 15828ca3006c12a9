import { describe, expect, test } from 'vitest';
import { plan } from '../../src/engine/index.ts';
import { orderPlan } from '../../src/app/plan/order-plan.ts';
import { momentAfter } from '../support/moments.ts';
import { readPersona } from '../support/nights.ts';
import { realPack } from '../support/packs.ts';

const { core } = realPack();
const { answers } = readPersona('b-images-et-menace');
const { bands } = plan(core, answers);
const idsOf = (items: readonly { readonly procedure: string }[]) => items.map(({ procedure }) => procedure);
const counted = [...bands.now, ...bands.today, ...bands.week].filter(({ joins }) => joins === undefined);
const BANDS = ['now', 'today', 'week'] as const;
const SUNDAY_NIGHT = momentAfter(core, 'sun', '03:00');

describe('the plan as its page shows it', () => {
  test('stands in the order of the guide before the page knows the time', () => {
    const { bands: shown } = orderPlan(core, answers, {}, null);
    expect(shown).toEqual(bands);
  });

  test('has the same things to do by hours, and some of them elsewhere', () => {
    const { bands: shown } = orderPlan(core, answers, {}, SUNDAY_NIGHT);
    for (const band of BANDS) expect(idsOf(shown[band]).sort()).toEqual(idsOf(bands[band]).sort());
    const moved = BANDS.filter((band) => idsOf(shown[band]).join() !== idsOf(bands[band]).join());
    expect(moved).not.toEqual([]);
    expect([shown.later, shown.standby]).toEqual([bands.later, bands.standby]);
  });

  test('opens the first thing that nothing was ticked of, and none when all are ticked', () => {
    const [first = '', second = ''] = idsOf(counted);
    const firstWith = (items: Parameters<typeof orderPlan>[2]) => orderPlan(core, answers, items, null).first;
    expect(firstWith({})).toBe(first);
    expect(firstWith({ [first]: 'done' })).toBe(second);
    expect(firstWith({ [first]: 'not-for-me' })).toBe(second);
    expect(firstWith(Object.fromEntries(idsOf(counted).map((id) => [id, 'done'])))).toBeUndefined();
  });
});
