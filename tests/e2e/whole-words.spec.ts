import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import { expect, isReady, open, test } from '../support/guide.ts';
import { unfold } from '../support/screens.ts';

// the guide in all its languages
const DIST = await ensureBuild('dist');
test.use({ site: { dist: DIST }, serviceWorkers: 'block' });

/** From the smallest phones to the commonest ones, and a little more. */
const WIDTHS = [320, 345, 360, 375, 393, 412, 430];
const LOCALES = builtContent(DIST).languages.map(({ locale }) => locale);

/** The words that stand on more than one line, each cut inside. */
const cutWords = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((one) => {
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null)
        for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) cut.push(word);
        }
      return cut;
    }),
  );

test('in every language and on every phone the bar is one row, and the words of the menu and of the signs are whole', async ({
  page,
  server,
}) => {
  // nine languages, seven widths, two pages
  test.setTimeout(120_000);
  expect(LOCALES.length).toBeGreaterThan(8);
  for (const locale of LOCALES) {
    for (const path of ['', 'signes/']) {
      await page.goto(`${server.url}${locale}/${path}`);
      await isReady(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        const where = `${locale}/${path} ${width}`;
        const bar = await page.locator('.bar').boundingBox();
        expect.soft(bar?.height, where).toBeLessThan(70);
        expect.soft(await cutWords(page, '.bottom a span, .board summary h2'), where).toEqual([]);
      }
    }
  }
});

test('in forced colours what is done looks done', async ({ page, server }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, server, 'fr/demarches/porter-plainte/');
  await unfold(page);
  const tick = page.locator('.steps .tick').first();
  const ground = () => tick.locator('> span').evaluate((one) => getComputedStyle(one).backgroundColor);
  const before = await ground();
  await tick.click();
  await expect(tick.getByRole('checkbox')).toBeChecked();
  await expect.poll(ground).not.toBe(before);
  const [stroke, now] = await Promise.all([
    tick.locator('svg').evaluate((one) => getComputedStyle(one).stroke),
    ground(),
  ]);
  expect(stroke).not.toBe(now);
});

test('a professional finds duties, trainings and the written report from the page that the home page leads to', async ({
  page,
  server,
}) => {
  await open(page, server);
  await page.getByRole('link', { name: /Je suis professionnel·le/ }).click();
  await page.getByText('Vos devoirs, et où se former').click();
  await page.getByRole('link', { name: 'Vos devoirs, en bref' }).click();
  await expect(page.getByRole('heading', { name: 'Vos devoirs, en bref' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Signaler par écrit' }).click();
  await expect(page.locator('main h1')).toHaveText('Signalez par écrit, en tant que professionnel');
});

test('the two lines of the offer to keep the notes are two lines', async ({ page, server }) => {
  await open(page, server, 'fr/notes/');
  const offer = page.locator('summary').filter({ hasText: 'Garder mes notes sur ce téléphone' });
  const [title, hint] = await Promise.all([offer.locator('b').boundingBox(), offer.locator('small').boundingBox()]);
  expect(hint?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
  expect(await offer.evaluate((one) => one.textContent)).toMatch(/téléphone\sElles/);
});
