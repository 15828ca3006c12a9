import type { Page } from '@playwright/test';
import { expect, heading, isReady, isStored, open, test } from '../support/guide.ts';

const result = (page: Page) => page.locator('.offline[data-state]', { hasText: 'Fichiers entiers' });
const mend = (page: Page) => page.getByRole('button', { name: 'Réparer' });

/** Says how many files are whole, and how many there are. */
async function counted(page: Page): Promise<readonly number[]> {
  await expect(result(page)).toBeVisible();
  const said = (await result(page).innerText()).replaceAll(/[^\d ]/g, '');
  return [...said.matchAll(/\d+/g)].map(Number);
}

/** Does to the stored files whose name has `name` what a phone, or somebody, may do. */
const harm = (page: Page, name: string, how: 'alter' | 'lose') =>
  page.evaluate(
    async ([part, way]) => {
      const cache = await caches.open((await caches.keys()).find((one) => one.startsWith('guide ')) ?? '');
      for (const request of await cache.keys()) {
        if (!request.url.includes(part)) continue;
        if (way === 'lose') await cache.delete(request);
        else {
          const stored = await cache.match(request);
          await cache.put(request, new Response(`${(await stored?.text())?.replaceAll('3018', '0899')} `, stored));
        }
      }
    },
    [name, how] as const,
  );

test('PW-6: the page about the guide counts the files of the copy that are whole, and fetches the others anew', async ({
  page,
  server,
}) => {
  await open(page, server);
  await isStored(page);
  await open(page, server, 'fr/verifier/');

  await test.step('the address of the page that was there before leads to it', async () => {
    await expect(heading(page)).toHaveText('Sources et à propos');
    await page.reload();
    await isReady(page);
    await expect(heading(page)).toHaveText('Sources et à propos');
  });

  const [whole = 0, total] = await counted(page);
  expect(whole).toBe(total);
  expect(whole).toBeGreaterThan(20);
  await expect(mend(page)).toHaveCount(0);

  await test.step('finds a file that was changed, and one that is lost', async () => {
    await harm(page, 'shell.html', 'alter');
    await harm(page, 'pause.html', 'lose');
    await open(page, server, 'fr/a-propos/');
    expect(await counted(page)).toEqual([whole - 2, whole]);
    await expect(result(page)).toHaveAttribute('data-state', 'not-ready');
  });

  await test.step('without a network says so, and mends nothing', async () => {
    await page.context().setOffline(true);
    await server.stop();
    await mend(page).click();
    await expect(result(page)).toContainText('Pas de réseau');
    expect(await counted(page)).toEqual([whole - 2, whole]);
    await page.context().setOffline(false);
  });
});

test('PW-6: what is not whole is fetched anew, and nothing else; what the host has no more stays missing', async ({
  page,
  server,
}) => {
  await open(page, server);
  await isStored(page);
  await open(page, server, 'fr/a-propos/');
  const [whole = 0] = await counted(page);
  await harm(page, 'assets/core.fr.', 'alter');
  await harm(page, 'pause.html', 'lose');
  await page.reload();
  expect(await counted(page)).toEqual([whole - 2, whole]);
  const asked: string[] = [];
  server.fail(({ url = '' }, response) => {
    asked.push(url);
    const isGone = url.includes('/pause.html');
    if (isGone) response.writeHead(404).end();
    return isGone;
  });
  await mend(page).click();
  await expect(result(page)).toContainText('Ils ne sont pas tous revenus.');
  expect(await counted(page)).toEqual([whole - 1, whole]);
  // a file with a hash in its name may come from the browser's own cache, and is compared all the same
  const files = asked.filter((url) => !url.includes('sw.js') && !url.includes('/core.fr.'));
  expect(files).toEqual(['/fr/pause.html']);
  server.fail(null);
  await mend(page).click();
  await expect(mend(page)).toHaveCount(0);
  expect(await counted(page)).toEqual([whole, whole]);
  await expect(result(page)).toBeFocused();
});

test('PW-6: home page and settings say that the guide is ready, and lead to the same count', async ({
  page,
  server,
}) => {
  await open(page, server);
  await isStored(page);
  const row = page.locator('.home a[href="/fr/installer/"]');
  await expect(row).toContainText('Prêt hors connexion');
  await row.click();
  await expect(heading(page)).toHaveText('Garder sur ce téléphone');
  await open(page, server, 'fr/reglages/');
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  await server.stop();
  await page.getByRole('link', { name: 'Icône, test sans réseau' }).click();
  await expect(heading(page)).toHaveText('Garder sur ce téléphone');
  await page.locator('#test summary').click();
  const [whole, total] = await counted(page);
  expect(whole).toBe(total);

  await test.step('after "Ne plus garder" there is nothing to count, and it says so', async () => {
    await open(page, server, 'fr/reglages/');
    await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
    await page.getByRole('link', { name: 'Icône, test sans réseau' }).click();
    await page.locator('#test summary').click();
    await expect(page.locator('#test').getByText('Le guide n’est pas gardé sur ce téléphone')).toBeVisible();
  });
});

test('a phone without room is told so, with what to do, and the guide goes on with the network', async ({
  page,
  server,
}) => {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(server.url);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 150_000 });
  const said = page.getByText('Il n’y a plus de place sur ce téléphone pour garder tout le guide.');
  for (const path of ['fr/reglages/', 'fr/installer/']) {
    await open(page, server, path);
    await expect(said.first()).toBeVisible();
    await expect(page.getByText('Gardez le réseau un moment')).toHaveCount(0);
  }
  await open(page, server, 'fr/ce-qui-reste/');
  await expect(said).toBeVisible();
  await open(page, server, 'fr/urgence/');
  await expect(page.locator('a[href="tel:119"]').first()).toBeVisible();

  await test.step('with room again, it is stored by the same button', async () => {
    await open(page, server, 'fr/reglages/');
    await expect(said).toBeVisible();
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  });
});
