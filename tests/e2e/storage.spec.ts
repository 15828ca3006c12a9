import { answerAll, begin, BLACKMAIL, expect, goOnToPlan, heading, isStored, open, test } from '../support/guide.ts';
import { keptKeys, listDatabases, withoutList } from '../support/kept.ts';
import { stores } from '../support/stores.ts';

test('ST-1, ST-16: what a first visit leaves on the phone, and whom the guide asks', async ({
  page,
  server,
  context,
}) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  await open(page, server);
  await isStored(page);
  await begin(page);
  await answerAll(page, BLACKMAIL);

  await test.step('ST-1: the worker, the guide’s own cache and one code in the tab, nothing else', async () => {
    const { caches, workers, ...rest } = await stores(page);
    expect(rest).toEqual({ local: {}, tab: { visit: expect.any(String) }, databases: [], cookies: '' });
    expect(workers).toBe(1);
    expect(caches).toEqual([expect.stringMatching(/^guide /), expect.stringMatching(/^beside /)]);
    // beside the guide's files: the day of the edition that is here
    const noted = await page.evaluate(async ([, name = '']) => {
      const cache = await window.caches.open(name);
      return Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))?.json() as unknown));
    }, caches);
    expect(noted).toEqual([{ here: [expect.stringMatching(/^\d{4}-\d\d-\d\d$/), 1] }]);
    const kept = await page.evaluate(
      async ([name = '']) => (await (await window.caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
      caches,
    );
    const OURS =
      /^\/(assets\/|fr\/shell\.html|fr\/pause\.html|not-stored\.html|icon\.svg|apple-touch-icon\.png|fr\/debut\/$)/;
    expect(kept.filter((path) => !OURS.test(path))).toEqual([]);
  });

  await test.step('ST-16: asks its own server only, over a whole run', async () => {
    await goOnToPlan(page);
    for (const path of [
      'fr/contacts/',
      'fr/signes/',
      'fr/reglages/',
      'fr/a-propos/',
      'fr/demarches/porter-plainte/',
      'fr/pages/qui-fait-quoi/',
      'fr/mots/',
      'fr/pres-de-chez-vous/',
      'fr/plus/',
    ])
      await open(page, server, path);
    expect([...hosts]).toEqual([new URL(server.url).host]);
  });
});

test.describe('settings', () => {
  test.use({ serviceWorkers: 'block' });

  test('keeps settings where the browser cannot list its databases, and leaves none where it looks for them', async ({
    page,
    server,
  }) => {
    await withoutList(page);
    await open(page, server);
    await expect(page.locator('html')).toHaveAttribute('data-font');
    expect(await listDatabases(page)).toEqual([]);
    await open(page, server, 'fr/reglages/');
    await page.getByRole('radio', { name: 'Très grande' }).check();
    await page.getByText('Garder ces réglages sur ce téléphone').click();
    await expect(page.getByRole('switch', { name: /Garder ces réglages/ })).toBeChecked();
    await expect.poll(() => keptKeys(page)).toHaveLength(1);
    await open(page, server);
    await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  });

  test('keeps settings only when asked, and gives them back on the next visit', async ({ page, server }) => {
    await open(page, server, 'fr/reglages/');
    await page.getByRole('radio', { name: 'Sombre' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect((await stores(page)).databases).toEqual([]);
    await page.getByText('Garder ces réglages sur ce téléphone').click();
    await expect.poll(() => keptKeys(page)).toHaveLength(1);
    await open(page, server);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('goes on with the default settings when the store is damaged', async ({ page, server }) => {
    await open(page, server, 'fr/reglages/');
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('reperes', 1);
          request.onupgradeneeded = () =>
            request.result.createObjectStore('preferences').put({ textSize: 42, theme: ['x'] }, 'all');
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    await open(page, server, 'fr/reglages/');
    await expect(heading(page)).toHaveText('Réglages');
    await expect(page.locator('html')).toHaveAttribute('data-size', 'normal');
  });

  test('PV-1: a tap from the settings, 300 words at most say what is kept, and lead to where it goes', async ({
    page,
    server,
  }) => {
    await open(page, server, 'fr/reglages/');
    await page.getByRole('main').getByRole('link', { name: 'Ce que ce guide garde' }).click();
    await expect(heading(page)).toHaveText('Ce que ce guide garde');
    const words = await page.evaluate(() => {
      const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
      // of the sentence of an older page nothing is shown here
      for (const part of main.querySelectorAll('.provenance, footer, .older')) part.remove();
      return main.textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    });
    expect(words).toBeGreaterThan(150);
    expect(words).toBeLessThanOrEqual(300);
    await page.getByRole('main').getByRole('link', { name: 'Ce qui reste sur ce téléphone' }).click();
    await expect(heading(page)).toHaveText('Ce qui reste sur ce téléphone');
  });
});
