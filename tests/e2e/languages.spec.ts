import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzip } from '../support/unzip.ts';
import { hasExtras, expect, isReady } from '../support/guide.ts';
import { faults, isIn, isWhole, LOCALES, openPage, PAGES, test, type Locale } from '../support/languages.ts';
import { answerFirst, beginHere, toPlan } from '../support/walk.ts';

const otherThan = (locale: Locale): Locale => (locale === 'fr' ? 'qps' : 'fr');

const storedPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (
      await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      )
    )
      .flat()
      .sort(),
  );

/** The stored files that only this language needs, its sentence left out. */
const filesOf = (locale: Locale, paths: readonly string[]): readonly string[] =>
  paths.filter(
    (path) => (path.startsWith(`/${locale}/`) && !path.includes('not-stored')) || path.includes(`.${locale}.`),
  );

for (const locale of LOCALES) {
  test(`in ${locale}: home, flow, plan, procedure, letter and search`, async ({ page, server }) => {
    await openPage(page, server, `${locale}/`);
    await isIn(page, locale);
    await beginHere(page);
    expect(await answerFirst(page)).toBeGreaterThan(2);
    await toPlan(page);
    await expect(page.locator('.first-act')).toBeVisible();
    await page.locator('.first-act .folds summary').first().click();
    await page.locator('.first-act .act-page a').click();
    await expect(page.locator('main .steps').first()).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${locale}/demarches/[a-z-]+/$`));
    await openPage(page, server, `${locale}/lettres/saisir-le-juge/`);
    await page.locator('.letter-form input[type="text"]:visible').first().fill('A. B.');
    await expect(page.locator('.sheet')).toContainText('A. B.');
    // the office reads French, and so does whoever checks the file's spelling
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.letter .actions button').last().click(),
    ]);
    const styles = unzip(readFileSync(await file.path()), 'word/styles.xml');
    expect(styles.match(/<w:lang [^>]*>/g)).toEqual(['<w:lang w:val="fr-FR" w:eastAsia="fr-FR"/>']);
    await openPage(page, server, `${locale}/chercher/`);
    await page.getByRole('searchbox').fill('119');
    await expect(page.locator(`main a[href="/${locale}/contacts/enfance-en-danger/"]`).first()).toBeVisible();
    await isIn(page, locale);
  });

  test(`in ${locale}: every kind of page with the server stopped`, async ({ page, server }) => {
    test.slow();
    await openPage(page, server, `${locale}/`);
    await isWhole(page, locale);
    await server.stop();
    for (const path of PAGES) {
      await openPage(page, server, `${locale}/${path}`);
      await isIn(page, locale);
      await expect(page.locator('main h1:visible'), path).toHaveCount(1);
    }
    await page.getByRole('searchbox').count();
    await openPage(page, server, `${locale}/chercher/`);
    await page.getByRole('searchbox').fill('119');
    await expect(page.locator(`main a[href="/${locale}/contacts/enfance-en-danger/"]`).first()).toBeVisible();
  });

  test(`a phone that opens ${locale} alone asks for no file of the other language, and stores none`, async ({
    page,
    server,
    context,
  }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openPage(page, server, `${locale}/`);
    await isWhole(page, locale);
    await hasExtras(page);
    const stored = await storedPaths(page);
    expect(filesOf(locale, stored).length).toBeGreaterThanOrEqual(5);
    expect(filesOf(otherThan(locale), [...stored, ...asked])).toEqual([]);
    // another visit brings no more
    await openPage(page, server, `${locale}/signes/`);
    await isWhole(page, locale);
    expect(await storedPaths(page)).toEqual(stored);
  });

  test(`${locale} that was never opened says so without a network, in its own words, and leads on`, async ({
    page,
    server,
  }) => {
    const known = otherThan(locale);
    await openPage(page, server, `${known}/`);
    await isWhole(page, known);
    await hasExtras(page);
    await server.stop();
    await page.goto(`${server.url}${locale}/demarches/`);
    await isIn(page, locale);
    await expect(page.locator('h1:visible')).toHaveCount(1);
    await expect(page.locator('a[href="tel:17"]:visible')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.locator('.exit a:visible').click();
    await expect(page.locator('details a')).toHaveAttribute('href', `/${known}/debut/`);
    await page.goBack();
    await page.locator(`li a[lang="${known}"]:visible`).click();
    await isReady(page);
    await isIn(page, known);
  });
}

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
