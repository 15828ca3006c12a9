import type { Page } from '@playwright/test';
import { HEADERS } from '../../hosting/headers.mjs';
import {
  answerAll,
  begin,
  BLACKMAIL,
  expect,
  goOnToPlan,
  hasExtras,
  heading,
  isReady,
  isStored,
  open,
} from '../support/guide.ts';
import { PLACES, test } from '../support/hosted.ts';
import { HOSTS } from '../support/hosts.ts';
import { listen } from '../support/listen.ts';
import { SCREENS } from '../support/screens.ts';

const [, { dist: DIST_FOLDER, folder: FOLDER }] = PLACES;

const openPlan = async (page: Page, hosted: { readonly url: string; readonly port: number }): Promise<void> => {
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  expect(new URL(page.url()).pathname).toBe(new URL('fr/parcours/', hosted.url).pathname);
};

/** The worker keeps the headers of a page with it. */
const policyOfShell = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(async () => {
    const shell = await caches.match(new URL('fr/shell.html', (await navigator.serviceWorker.ready).scope), {
      ignoreSearch: true,
    });
    return shell?.headers.get('content-security-policy');
  });

/** Everything that is in the phone's copy, by the sum of its bytes. */
const copyOf = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.startsWith('guide ')) ?? '');
    return Promise.all(
      (await cache.keys()).map(async (key) => {
        const bytes = await (await cache.match(key))?.arrayBuffer();
        const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0)));
        return [key.url, String(sum)] as const;
      }),
    );
  });

for (const host of HOSTS)
  test.describe(host.name, () => {
    test.skip(!host.path, `${host.name} is not on this machine`);

    for (const { dist, folder } of PLACES)
      test(`a visit under ${folder} breaks no policy, and goes on with the host stopped`, async ({ page, start }) => {
        const hosted = await start(host, dist, folder);
        const said = await listen(page);
        await open(page, hosted, 'fr/demarches/porter-plainte/');
        expect(said).toEqual([]);
        await open(page, hosted);
        await openPlan(page, hosted);
        await isStored(page);
        expect(said).toEqual([]);
        expect(await policyOfShell(page)).toBe(HEADERS['Content-Security-Policy']);

        await hosted.stop();
        for (const path of new Set(SCREENS.map((screen) => screen.path))) {
          await open(page, hosted, path);
          await expect(heading(page).first(), path).toBeVisible();
        }
        expect(said).toEqual([]);
      });

    test('a portal in front changes nothing of a stored guide', async ({ page, start, portal }) => {
      const wifi = await portal((await start(host, DIST_FOLDER, FOLDER)).url);
      await page.goto(wifi.url);
      await isReady(page);
      await isStored(page);
      await hasExtras(page);
      const stored = await copyOf(page);
      expect(stored.length).toBeGreaterThan(10);
      for (const mode of ['page', 'redirect'] as const) {
        wifi.set(mode);
        for (const path of ['', 'fr/demarches/porter-plainte/', 'fr/nulle-part/']) {
          await page.goto(wifi.url + path);
          await isReady(page);
        }
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
        expect(await copyOf(page)).toEqual(stored);
      }
      wifi.set('open');
      await page.goto(`${wifi.url}fr/contacts/`);
      await isReady(page);
      await isStored(page);
      expect(await copyOf(page)).toEqual(stored);
    });

    test('a first visit through a portal stores nothing of it, and the next one is whole', async ({
      page,
      start,
      portal,
    }) => {
      const wifi = await portal((await start(host, DIST_FOLDER, FOLDER)).url);
      for (const mode of ['page', 'redirect'] as const) {
        wifi.set(mode);
        await page.goto(wifi.url);
        await expect(page.getByRole('heading', { name: 'Wi-Fi' })).toBeVisible();
        expect(await page.evaluate(() => caches.keys())).toEqual([]);
      }
      wifi.set('open');
      // the portal said of its page at the address before that it may be kept for ten minutes
      await page.goto(`${wifi.url}fr/`);
      await isReady(page);
      await isStored(page);
    });
  });
