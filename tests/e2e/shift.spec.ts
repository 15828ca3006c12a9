import { ensureBuild } from '../../scripts/build-tests.mjs';
import { keptKeys } from '../support/kept.ts';
import { expect, isReady, isStored, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { forgetful, movedOn, PAGES, watch } from '../support/shifts.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

test.describe('before there is a worker', () => {
  test.use({ serviceWorkers: 'block' });

  for (const [part, paths] of inParts(PAGES, 2))
    test(`nothing moves on any kind of page, on a first visit, ${part}`, async ({ page, server }) => {
      const forget = await forgetful(page, server.url);
      for (const path of paths) {
        await forget();
        expect.soft({ path, moved: await movedOn(page, server.url + path) }).toEqual({ path, moved: [] });
        await expect(page.locator('html')).toHaveAttribute('data-font', 'loaded');
      }
    });
});

for (const path of ['fr/', 'fr/reglages/', 'fr/ce-qui-reste/'])
  test(`nothing moves on /${path}, on a first visit, while the worker stores the guide`, async ({ page, server }) => {
    await watch(page);
    expect(await movedOn(page, server.url + path)).toEqual([]);
    await isStored(page);
    expect(await page.evaluate(() => (window as unknown as { moved: unknown[] }).moved)).toEqual([]);
  });

test('nothing moves on a later visit, which the worker answers, with larger letters that were kept', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}fr/reglages/`);
  await isReady(page);
  await isStored(page);
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  await expect(page.getByRole('switch', { name: /Garder ces réglages/ })).toBeChecked();
  await expect.poll(() => keptKeys(page)).toHaveLength(1);
  await watch(page);
  for (const path of PAGES.filter((one) => one !== 'fr/debut/')) {
    expect.soft({ path, moved: await movedOn(page, server.url + path) }).toEqual({ path, moved: [] });
    await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
    await expect(page.locator('html')).toHaveAttribute('data-font', 'shown');
  }
});

test('the web font is shown from the second page on', async ({ page, server }) => {
  await page.goto(server.url);
  await expect(page.locator('html')).toHaveAttribute('data-font', 'loaded');
  await page.getByRole('link', { name: 'Urgence : les numéros' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-font', 'shown');
  expect(await page.evaluate(() => document.fonts.check('1em Atkinson'))).toBe(true);
});
