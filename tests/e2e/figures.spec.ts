import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, open, test } from '../support/guide.ts';
import { families, FAMILY_A, measure, openPlanByMenu, walkToPlan } from '../support/figures.ts';
import { builtContent } from '../support/built-pack.ts';
import { showBuilt } from '../support/show-built.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

// on a phone of 360 x 740; `npm run figures` prints them for every family
test.use({ serviceWorkers: 'block' });

const EVERY = process.env['FIGURES'] === 'all';
/** Of the families, one in so many, where not all of them are asked for. */
const SHARE = 12;

/** The longest plans, which are always measured. */
const LONG = ['mots-majeur-parti-du-foyer', 'mots-tutrice-un-long-dossier'];
/** Every sign at once: eighteen of its actions protect, and none of those is folded away. */
const EVERYTHING = 'tout-a-la-fois';

const tell = (name: string, figures: object): void => console.log(`${name}: ${JSON.stringify(figures)}`);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

test('the plan of a child gone for two hours: short, the number at the top, few taps from home', async ({
  page,
  server,
}) => {
  // at night most of what opens again in the morning is closed
  await page.clock.setFixedTime('2026-11-24T22:40:00Z');
  const { taps, outOfView } = await walkToPlan(page, server, families().get(FAMILY_A) ?? {});
  const figures = await measure(page);
  tell('plan of family A', { ...figures, taps });
  expect(taps).toBeLessThanOrEqual(14);
  expect(outOfView).toEqual([]);
  expect(figures.height).toBeLessThanOrEqual(2600);
  expect(figures.words).toBeLessThanOrEqual(260);
  expect(figures.call).toBeLessThanOrEqual(300);
});

test('no family’s plan is longer than four screens as it opens', async ({ page, server }) => {
  test.setTimeout(EVERY ? 600_000 : 60_000);
  await page.clock.setFixedTime('2026-11-24T22:40:00Z');
  const some = [...families()].filter(
    ([name], at) => EVERY || at % SHARE === 0 || [...LONG, EVERYTHING].includes(name),
  );
  const heights: (readonly [string, number])[] = [];
  for (const [name, answers] of some) {
    await openPlanByMenu(page, server, answers);
    heights.push([name, (await measure(page)).height]);
  }
  const [longest = ['', 0]] = heights.toSorted(([, a], [, b]) => b - a);
  tell('plans', { families: heights.length, median: median(heights.map(([, height]) => height)), longest });
  expect(heights.length).toBeGreaterThan(20);
  expect(heights.filter(([name, height]) => height > (name === EVERYTHING ? 3200 : 3000))).toEqual([]);
});

test('a procedure begins with the call or the first step, and folds the rest', async ({ page, server }) => {
  const found = [];
  await open(page, server, 'fr/demarches/');
  for (const { id } of builtContent().procedures) {
    await showBuilt(page, `fr/demarches/${id}/`);
    found.push(await measure(page));
  }
  const figures = {
    procedures: found.length,
    act: median(found.map(({ act }) => act ?? 9999)),
    words: median(found.map(({ words }) => words)),
    height: median(found.map(({ height }) => height)),
  };
  tell('procedures (median)', figures);
  expect(figures.act).toBeLessThanOrEqual(320);
  expect(figures.words).toBeLessThanOrEqual(260);
});

test('a contact begins with its button, and the list of contacts is not a wall', async ({ page, server }) => {
  const calls = [];
  const callable = builtContent().contacts.filter(({ channels }) =>
    channels.some((channel) => (channel.kind === 'tel' || channel.kind === 'sms') && !('dated' in channel)),
  );
  await open(page, server, 'fr/contacts/');
  const list = await measure(page);
  for (const { id } of callable) {
    await showBuilt(page, `fr/contacts/${id}/`);
    calls.push((await measure(page)).call ?? Infinity);
  }
  tell('contacts', { call: Math.max(...calls), list: list.height });
  expect(Math.max(...calls)).toBeLessThanOrEqual(260);
  expect(list.height).toBeLessThanOrEqual(3800);
});

test('the home page shows its numbers without a scroll', async ({ page, server }) => {
  await open(page, server);
  const bottom = await page
    .locator('.calls')
    .evaluate((calls) => Math.round(calls.getBoundingClientRect().bottom + scrollY));
  const menu = await page.locator('.bottom').evaluate((one) => Math.round(one.getBoundingClientRect().top));
  tell('home', { ...(await measure(page)), numbersEnd: bottom, menuBegins: menu });
  for (const number of ['17', '119', '116 000'])
    await expect(
      page.locator('.calls .num').filter({ hasText: new RegExp(`^${number.replace(' ', '\\s')}$`) }),
    ).toBeVisible();
  expect(bottom).toBeLessThanOrEqual(menu);
});
