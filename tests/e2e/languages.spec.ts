import { readFileSync } from 'node:fs';
import { unzip } from '../support/unzip.ts';
import { expect, isReady } from '../support/guide.ts';
import { find119, isIn, isWhole, LOCALES, openPage, test } from '../support/languages.ts';
import { openFold } from '../support/procedure.ts';
import { answerFirst, beginHere, toPlan } from '../support/walk.ts';

test('in qps: home, flow, plan, procedure, letter and search', async ({ page, server }) => {
  await openPage(page, server, 'qps/');
  await isIn(page, 'qps');
  await beginHere(page);
  expect(await answerFirst(page)).toBeGreaterThan(2);
  await toPlan(page);
  await expect(page.locator('.first-card')).toBeVisible();
  await page.locator('.first-card .folds summary').first().click();
  await page.locator('.first-card .card-page a').click();
  await openFold(page, 'steps');
  await expect(page.locator('main .steps').first()).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/^\/qps\/demarches\/[a-z-]+\/$/);
  await openPage(page, server, 'qps/lettres/saisir-le-juge/');
  await page.locator('.letter-form input[type="text"]:visible').first().fill('A. B.');
  await expect(page.locator('.sheet')).toContainText('A. B.');
  // the office reads French, and so does whoever checks the file's spelling
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.letter .actions button').last().click(),
  ]);
  const styles = unzip(readFileSync(await file.path()), 'word/styles.xml');
  expect(styles.match(/<w:lang [^>]*>/g)).toEqual(['<w:lang w:val="fr-FR" w:eastAsia="fr-FR"/>']);
  await find119(page, server);
  await isIn(page, 'qps');
});

test('a language that is opened with a network is stored beside the first, and both are there without one', async ({
  page,
  server,
}) => {
  await openPage(page, server, 'fr/');
  await isWhole(page, 'fr');
  await page.locator('.languages a[lang="qps"]').click();
  await isReady(page);
  await isIn(page, 'qps');
  await isWhole(page, 'qps');
  await openPage(page, server, 'qps/reglages/');
  await expect(page.locator('.offline')).toHaveAttribute('data-state', 'ready');
  await server.stop();
  for (const locale of LOCALES)
    for (const path of ['', 'demarches/porter-plainte/']) {
      await openPage(page, server, `${locale}/${path}`);
      await isIn(page, locale);
      await expect(page.locator('main h1:visible')).toHaveCount(1);
    }
});

test('"ready offline" is not said of a language that is still on its way', async ({ page, server, context }) => {
  server.fail(({ url }, response) => {
    if (!/qps\/pause/.test(url ?? '')) return false;
    response.writeHead(503).end();
    return true;
  });
  await openPage(page, server, 'fr/reglages/');
  await expect(page.locator('.offline')).toHaveAttribute('data-state', 'ready');
  const other = await context.newPage();
  await openPage(other, server, 'qps/reglages/');
  await expect(other.locator('.offline')).toHaveAttribute('data-state', 'not-ready');
  server.fail(null);
  await other.locator('.offline button').click();
  await expect(other.locator('.offline')).toHaveAttribute('data-state', 'ready');
});

test('everything that was stored goes with "keep it here no longer", in both languages', async ({ page, server }) => {
  await openPage(page, server, 'fr/');
  await isWhole(page, 'fr');
  await openPage(page, server, 'qps/reglages/');
  await isWhole(page, 'qps');
  await page.locator('section:has(> .offline) > .button').click();
  await expect(page.locator('.offline')).toHaveAttribute('data-state', 'off');
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
