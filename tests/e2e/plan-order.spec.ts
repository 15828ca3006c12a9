import { protects } from '../../src/engine/index.ts';
import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, CALM, expect, test } from '../support/guide.ts';
import { momentAfter } from '../support/moments.ts';
import { actOf, foldedActs, openPlan, shownBands } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();

/** A Tuesday morning, when everybody answers, and the night to a Sunday. */
const OPEN = momentAfter(pack, 'tue', '10:00');
const NIGHT = momentAfter(pack, 'sun', '03:00');

test.beforeEach(({ page }) => page.clock.setFixedTime(OPEN));

test('FL-9: of many actions of a band, those that do not protect are one tap below', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const week = page.locator('section[data-band="week"]');
  const rest = week.locator('.band-rest');
  const folded = await foldedActs(page);
  expect(folded.length).toBeGreaterThan(1);
  const fold = rest.locator('> summary');
  await expect(fold).toHaveText(`${folded.length} autres`);
  for (const id of folded) await expect(actOf(page, id)).toBeHidden();
  await fold.click();
  for (const id of folded) await expect(actOf(page, id)).toBeVisible();
});

test('FL-9: at night, who answers comes first of equals, nothing that protects comes later', async ({
  page,
  server,
}) => {
  await openPlan(page, server, CALM);
  const byDay = new Map(await shownBands(page));
  await page.clock.setFixedTime(NIGHT);
  await openPlan(page, server, CALM);
  const byNight = new Map(await shownBands(page));
  expect([...byNight.keys()]).toEqual([...byDay.keys()]);
  for (const [band, ids] of byDay) {
    const night = byNight.get(band) ?? [];
    expect([...night].sort(), band).toEqual([...ids].sort());
    // each place of the band is held by an action that protects, or not, as by day
    const guarded = (all: readonly string[]) => all.map((id) => protects(pack, CALM, id));
    expect(guarded(night), band).toEqual(guarded(ids));
  }
  const moved = [...byDay].filter(([band, ids]) => byNight.get(band)?.join() !== ids.join()).map(([band]) => band);
  expect(moved).not.toEqual([]);
  expect(moved).not.toContain('now');
});

test('beside a number that waits stands when it opens, early in the morning and late in the evening', async ({
  page,
  server,
}) => {
  for (const [now, words] of [
    [momentAfter(pack, 'thu', '08:00'), 'ouvre à 9 h'],
    [momentAfter(pack, 'thu', '23:30'), 'demain 9 h'],
  ] as const) {
    await page.clock.setFixedTime(now);
    await openPlan(page, server, CALM);
    const waiting = page.locator('.plan-card .pill[data-open="no"] small');
    await expect(waiting.filter({ hasText: words })).not.toHaveCount(0);
    const said = new Set(await waiting.allTextContents());
    expect([...said].filter((one) => !/^(?:ouvre à|demain) \d+\sh$|^à vérifier$|^conseil$/.test(one))).toEqual([]);
  }
});
