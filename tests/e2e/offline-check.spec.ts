import type { Page } from '@playwright/test';
import { expect, heading, isStored, open, test } from '../support/guide.ts';

const result = (page: Page) => page.locator('#test .offline');
const press = async (page: Page): Promise<void> => {
  const fold = page.locator('#test');
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await page.getByRole('button', { name: 'Tester' }).click();
};

/** Does to the stored files whose name has `name` what a phone may do. */
const harm = (page: Page, name: string, how: 'damage' | 'lose') =>
  page.evaluate(
    async ([part, way]) => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      for (const request of await cache.keys())
        if (request.url.includes(part))
          await (way === 'lose' ? cache.delete(request) : cache.put(request, new Response('cut')));
    },
    [name, how] as const,
  );

test('PW-6: the page that tests the copy', async ({ page, server }) => {
  await open(page, server);
  const total = await isStored(page);
  const isWhole = `${total} fichiers sur ${total} sont là, et entiers.`;
  const EXTRAS = /Et la suite .*\s: (\d+) sur \1\./;

  await test.step('the home page and the settings say that the guide is ready, and lead to the test', async () => {
    const row = page.locator('.home a[href="/fr/installer/"]');
    await expect(row).toContainText('Prêt hors connexion');
    await row.click();
    await expect(heading(page)).toHaveText('Garder sur ce téléphone');
    await open(page, server, 'fr/reglages/');
    await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
    await page.getByRole('link', { name: 'Icône, test sans réseau' }).click();
    await expect(heading(page)).toHaveText('Garder sur ce téléphone');
  });

  await test.step('finds a file that is damaged though it is there, and one that is lost; mends both, and keeps the rest', async () => {
    await harm(page, 'pause.html', 'damage');
    await harm(page, 'shell.html', 'lose');
    await press(page);
    await expect(result(page)).toContainText(`${total - 2} fichiers sur ${total} sont là, et entiers.`);
    await expect(result(page)).toHaveAttribute('data-state', 'not-ready');
    const asked: string[] = [];
    server.fail(({ url }) => {
      asked.push(url ?? '');
      return false;
    });
    await page.getByRole('button', { name: 'Réparer' }).click();
    await expect(result(page)).toContainText(isWhole);
    expect(asked.filter((url) => !url.includes('sw.js')).sort()).toEqual(['/fr/pause.html', '/fr/shell.html']);
    server.fail(null);
  });

  await test.step('counts apart what keeps and hands over the guide, which is whole without it', async () => {
    await harm(page, 'kit-screens', 'damage');
    await press(page);
    await expect(result(page)).toContainText(isWhole);
    await expect(result(page)).not.toContainText(EXTRAS);
    await page.getByRole('button', { name: 'Réparer' }).click();
    await expect(result(page)).toContainText(EXTRAS);
  });

  await server.stop();
  await test.step('looks at every file with the server stopped, and says how many are there and whole', async () => {
    await open(page, server, 'fr/installer/');
    await press(page);
    await expect(result(page)).toContainText(isWhole);
    await expect(result(page)).toContainText(EXTRAS);
    await expect(result(page)).toHaveAttribute('data-state', 'ready');
    await expect(page.getByRole('button', { name: 'Réparer' })).toHaveCount(0);
  });

  await test.step('without a network says what is missing, and mends nothing it cannot fetch', async () => {
    await harm(page, 'pause.html', 'damage');
    await press(page);
    await page.getByRole('button', { name: 'Réparer' }).click();
    await expect(result(page)).toContainText(`${total - 1} fichiers sur ${total} sont là, et entiers.`);
  });

  await test.step('after "Ne plus garder" there is nothing to look at, and it says so', async () => {
    await open(page, server, 'fr/reglages/');
    await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
    await page.getByRole('link', { name: 'Icône, test sans réseau' }).click();
    await press(page);
    await expect(page.getByText('Il n’y a pas de guide gardé à regarder pour le moment.')).toBeVisible();
  });
});
