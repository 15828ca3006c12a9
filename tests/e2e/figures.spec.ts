import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, open, test } from '../support/guide.ts';
import { families, FAMILY_A, measure, openPlanByMenu, walkToPlan } from '../support/figures.ts';
import { builtContent } from '../support/built-pack.ts';
import { momentAfter } from '../support/moments.ts';
import { showBuilt } from '../support/show-built.ts';

const DIST = await ensureBuild('dist');
test.use({ site: { dist: DIST } });

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
  await page.clock.setFixedTime(momentAfter(builtContent(), 'tue', '23:40'));
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
  await page.clock.setFixedTime(momentAfter(builtContent(), 'tue', '23:40'));
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

/** Where the home page has its first door and the end of its numbers, and where the menu begins; in CSS pixels. */
const measureHome = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    return {
      door: Math.round(box('.door')?.top ?? Infinity),
      numbersEnd: Math.round(box('.calls')?.bottom ?? Infinity),
      menuBegins: Math.round(box('.bottom')?.top ?? 0),
    };
  });

test('the home page has its doors and its numbers in the first screen, in every size of letters', async ({
  page,
  server,
}) => {
  await open(page, server);
  tell('home', await measure(page));
  for (const [size, door] of [
    ['Normale', 270],
    ['Grande', 180],
    ['Très grande', 220],
  ] as const) {
    await open(page, server, 'fr/reglages/');
    await page.getByRole('radio', { name: size, exact: true }).check();
    await page.locator('.bottom a').first().click();
    await expect(page.locator('.door').first()).toBeVisible();
    const found = await measureHome(page);
    tell(`home, ${size}`, found);
    expect(found.door, size).toBeLessThanOrEqual(door);
    expect(found.numbersEnd, size).toBeLessThanOrEqual(found.menuBegins);
  }
});

test('so it does on the smallest phone, in every language', async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { locale } of builtContent(DIST).languages) {
    await open(page, server, `${locale}/`);
    const found = await measureHome(page);
    tell(`home at 320, ${locale}`, found);
    expect(found.door, locale).toBeLessThanOrEqual(215);
    expect(found.numbersEnd, locale).toBeLessThanOrEqual(found.menuBegins);
    expect(await page.locator('.calls .num').count()).toBe(3);
  }
});

test('"Plus" has thirteen entries at most, and none that is in the tabs', async ({ page, server }) => {
  await open(page, server, 'fr/plus/');
  const hrefs = (of: string) => page.locator(of).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const entries = await hrefs('main .row');
  tell('Plus', { entries: entries.length, height: (await measure(page)).height });
  expect(entries.length).toBeGreaterThan(9);
  expect(entries.length).toBeLessThanOrEqual(13);
  const tabs = await hrefs('.bottom a');
  expect(entries.filter((entry) => tabs.includes(entry))).toEqual([]);
});

test('first use is one question with two answers in sight, in few words', async ({ page, server }) => {
  await open(page, server, '#avant');
  await expect(page.locator('.choice:visible')).toHaveCount(2);
  const { words } = await measure(page);
  const end = await page
    .locator('.choice')
    .last()
    .evaluate((one) => Math.round(one.getBoundingClientRect().bottom));
  tell('first use', { words, answersEnd: end });
  expect(words).toBeLessThanOrEqual(100);
  expect(end).toBeLessThanOrEqual(530);
});

test('the glossary shows its words in two screens', async ({ page, server }) => {
  await open(page, server, 'fr/mots/');
  const { height } = await measure(page);
  tell('glossary', { height, words: builtContent().terms.length });
  expect(height).toBeLessThanOrEqual(2000);
});
