import type { Page } from '@playwright/test';
import { HEADERS } from '../../hosting/headers.mjs';
import { answerAll, begin, BLACKMAIL, expect, goOnToPlan, heading, isReady, isStored, open } from '../support/guide.ts';
import { PLACES, test } from '../support/hosted.ts';
import { HOSTS } from '../support/hosts.ts';
import { listen } from '../support/listen.ts';
import { openPlan } from '../support/plan.ts';
import { SCREENS } from '../support/screens.ts';

// the files are compressed once
test.describe.configure({ mode: 'default' });

const [{ dist: DIST, folder: ROOT }, { dist: DIST_FOLDER, folder: FOLDER }] = PLACES;

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

    test(`a visit under ${ROOT} breaks no policy, and every screen is there with the host stopped`, async ({
      page,
      start,
    }) => {
      const hosted = await start(host, DIST, ROOT);
      const said = await listen(page);
      await open(page, hosted, 'fr/demarches/porter-plainte/');
      expect(said).toEqual([]);
      await openPlan(page, hosted, BLACKMAIL);
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

    test(`a walk to the plan under ${FOLDER} breaks no policy, and goes on with the host stopped`, async ({
      page,
      start,
    }) => {
      const hosted = await start(host, DIST_FOLDER, FOLDER);
      const said = await listen(page);
      await open(page, hosted);
      await begin(page);
      await answerAll(page, BLACKMAIL);
      await goOnToPlan(page);
      expect(new URL(page.url()).pathname).toBe(`${FOLDER}fr/parcours/`);
      await isStored(page);
      expect(said).toEqual([]);
      expect(await policyOfShell(page)).toBe(HEADERS['Content-Security-Policy']);

      await hosted.stop();
      for (const path of ['', 'fr/demarches/porter-plainte/', 'fr/parcours/', 'fr/nulle-part/']) {
        await open(page, hosted, path);
        await expect(heading(page).first(), path).toBeVisible();
      }
      expect(said).toEqual([]);
    });

    test('a first visit through a portal stores nothing of it, the next one is whole, and a portal changes nothing then', async ({
      page,
      start,
      portal,
    }) => {
      const wifi = await portal((await start(host, DIST_FOLDER, FOLDER)).url);
      const modes = ['page', 'redirect'] as const;
      await test.step('a first visit through a portal stores nothing of it, and the next one is whole', async () => {
        for (const mode of modes) {
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
      await test.step('a portal in front changes nothing of a stored guide', async () => {
        await isStored(page);
        const stored = await copyOf(page);
        expect(stored.length).toBeGreaterThan(10);
        for (const mode of modes) {
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
    });
  });
