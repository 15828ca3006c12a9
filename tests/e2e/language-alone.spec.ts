import type { Page } from '@playwright/test';
import { expect, isStored, isReady, type Host } from '../support/guide.ts';
import { faults, find119, isIn, isWhole, openPage, PAGES, test, type Locale } from '../support/languages.ts';

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

/** A language that was never opened, without a network: it says so in its own words, and leads on. */
async function saysThatItIsNotThere(page: Page, server: Host, locale: Locale): Promise<void> {
  const known = locale === 'fr' ? 'qps' : 'fr';
  await page.goto(`${server.url}${locale}/demarches/`);
  await isIn(page, locale);
  await expect(page.locator('h1:visible')).toHaveCount(1);
  await expect(page.locator('a[href="tel:17"]:visible')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.locator('.exit a:visible').click();
  await expect(page.locator('details a')).toHaveAttribute('href', `/${known}/debut/`);
  // the exit takes the place of the page: Back does not lead to it
  await page.goto(`${server.url}${locale}/demarches/`);
  await page.locator(`li a[lang="${known}"]:visible`).click();
  await isReady(page);
  await isIn(page, known);
}

/** A language is opened on a phone that has nothing of the guide, and stored. Out: the paths that were asked for. */
async function openAlone(page: Page, server: Host, locale: Locale): Promise<readonly string[]> {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, server, `${locale}/`);
  await isWhole(page, locale);
  await isStored(page);
  return asked;
}

test('a phone that opens qps alone has all of it, and nothing of the other language', async ({ page, server }) => {
  const asked = await openAlone(page, server, 'qps');
  const stored = await storedPaths(page);
  await test.step('it asks for no file of the other language, and stores none', async () => {
    expect(filesOf('qps', stored).length).toBeGreaterThanOrEqual(5);
    expect(filesOf('fr', [...stored, ...asked])).toEqual([]);
  });
  await test.step('another visit brings no more', async () => {
    await openPage(page, server, 'qps/signes/');
    await isWhole(page, 'qps');
    expect(await storedPaths(page)).toEqual(stored);
  });
  await server.stop();
  await test.step('every kind of page is there with the server stopped', async () => {
    for (const path of PAGES) {
      await openPage(page, server, `qps/${path}`);
      await isIn(page, 'qps');
      await expect(page.locator('main h1:visible'), path).toHaveCount(1);
    }
    await find119(page, server);
  });
  await test.step('the other says so without a network, in its own words, and leads on', () =>
    saysThatItIsNotThere(page, server, 'fr'));
});

test('a phone that opens fr alone has nothing of qps, which says so without a network, in its own words', async ({
  page,
  server,
}) => {
  const asked = await openAlone(page, server, 'fr');
  expect(filesOf('qps', [...(await storedPaths(page)), ...asked])).toEqual([]);
  await server.stop();
  await saysThatItIsNotThere(page, server, 'qps');
});
