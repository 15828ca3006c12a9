import { rmSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { test as base, type Page } from '@playwright/test';
import { CACHE, HEADERS, OVER_HTTPS } from '../../hosting/headers.mjs';
import { ask, type Answer } from '../support/ask.ts';
import { distFiles, read } from '../support/dist.ts';
import {
  answerAll,
  begin,
  BLACKMAIL,
  DIST,
  DIST_FOLDER,
  DIST_LANGUAGES,
  expect,
  goOnToPlan,
  heading,
  isReady,
  isStored,
  open,
} from '../support/guide.ts';
import { HOSTS, putOnHost, startHost, type Hosted } from '../support/hosts.ts';
import { listen } from '../support/listen.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { SCREENS } from '../support/screens.ts';

const FOLDER = '/dossier/guide/';
type Start = (host: (typeof HOSTS)[number], dist: string, base: string) => Promise<Hosted>;

/** Starts the programs that a test asks for, and a portal in front; all of them end with the test. */
const test = base.extend<{ start: Start; portal: (url: string) => Promise<Portal> }, { roots: Map<string, string> }>({
  roots: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const roots = new Map<string, string>();
      await use(roots);
      for (const root of roots.values()) rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  start: async ({ roots }, use) => {
    const started: Hosted[] = [];
    await use(async (host, dist, base) => {
      const root = roots.get(dist) ?? (await putOnHost(dist, base));
      roots.set(dist, root);
      const hosted = await startHost(host, root, base);
      started.push(hosted);
      return hosted;
    });
    for (const hosted of started) await hosted.stop();
  },
  // eslint-disable-next-line no-empty-pattern
  portal: async ({}, use) => {
    const started: Portal[] = [];
    await use(async (url) => {
      const portal = await startPortal(url);
      started.push(portal);
      return portal;
    });
    for (const portal of started) await portal.stop();
  },
});

/** All that every answer must carry, whatever it is. */
function hasHeaders({ headers }: Answer, cache: string, what: string): void {
  for (const [name, value] of Object.entries(HEADERS))
    expect(headers[name.toLowerCase()], `${what} ${name}`).toBe(value);
  expect(headers['cache-control'], what).toBe(cache);
  expect(headers['strict-transport-security'], what).toBeUndefined();
  expect(headers['server'] ?? '', what).not.toMatch(/\d/);
}

const openPlan = async (page: Page, hosted: { readonly url: string; readonly port: number }): Promise<void> => {
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  expect(new URL(page.url()).pathname).toBe(new URL('fr/parcours/', hosted.url).pathname);
};

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

    for (const [dist, folder] of [[DIST, '/'] as const, [DIST_FOLDER, FOLDER] as const])
      test(`sends each kind of file as it should under ${folder}`, async ({ start }) => {
        const { url } = await start(host, dist, folder);
        const script = distFiles(dist).find((file) => /^assets\/web-.*\.js$/.test(file)) ?? '';
        for (const path of ['', 'fr/debut/', 'sw.js', 'robots.txt', 'fr/manifest.webmanifest', script]) {
          const answer = await ask(url + path);
          expect(answer.status, path).toBe(200);
          hasHeaders(answer, path === script ? CACHE.assets : CACHE.rest, path);
        }
        for (const path of [
          'nulle-part',
          'fr/nulle-part/',
          'assets/nulle-part.js',
          'assets/',
          'index.html.br',
          '_headers',
        ]) {
          const answer = await ask(url + path);
          expect(answer.status, path).toBe(404);
          hasHeaders(answer, CACHE.rest, path);
          expect(answer.body.toString(), path).toBe(read('404.html', dist));
        }
        const typeOf = async (path: string) => (await ask(url + path)).headers['content-type'];
        expect(await typeOf('')).toBe('text/html; charset=utf-8');
        expect(await typeOf(script)).toMatch(/^(?:text|application)\/javascript; charset=utf-8$/);
        expect(await typeOf('fr/manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
        for (const path of [...(folder === '/' ? [] : ['']), 'fr/debut/']) {
          const { status, headers } = await ask(url.slice(0, -1) + (path && `/${path.slice(0, -1)}`));
          expect([301, 308], path).toContain(status);
          expect(headers.location, path).toBe(folder + path);
        }
      });

    test('sends brotli, gzip or neither, and nothing again that has not changed', async ({ start }) => {
      const { url } = await start(host, DIST_FOLDER, FOLDER);
      const [br, gz, plain] = [
        await ask(url, { 'accept-encoding': 'gzip, deflate, br' }),
        await ask(url, { 'accept-encoding': 'gzip' }),
        await ask(url),
      ];
      expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
      const page = read('index.html', DIST_FOLDER);
      expect(brotliDecompressSync(br.body).toString()).toBe(page);
      expect(gunzipSync(gz.body).toString()).toBe(page);
      expect(plain.body.toString()).toBe(page);
      expect(br.headers.vary).toBe('Accept-Encoding');
      const missing = await ask(`${url}nulle-part`, { 'accept-encoding': 'br' });
      expect([missing.status, missing.headers['content-encoding']]).toEqual([404, 'br']);

      for (const { headers } of [br, plain]) {
        const encoding = headers['content-encoding'] ?? 'identity';
        const again = await ask(url, { 'accept-encoding': encoding, 'if-none-match': headers.etag ?? '' });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        hasHeaders(again, CACHE.rest, '304');
      }
    });

    test('asks for HTTPS only where there is some, and says nothing of itself', async ({ start }) => {
      const { url } = await start(host, DIST, '/');
      const [[name = '', value] = []] = Object.entries(OVER_HTTPS);
      for (const path of ['', 'nulle-part']) {
        const { headers } = await ask(url + path, { 'x-forwarded-proto': 'https' });
        expect(headers[name.toLowerCase()], path).toBe(value);
      }
    });

    test('writes down neither who asked nor for what', async ({ start }) => {
      const hosted = await start(host, DIST, '/');
      for (const path of ['fr/contacts/enfance-en-danger/', 'fr/nulle-part/', 'fr/debut'])
        await ask(hosted.url + path, { 'user-agent': 'this phone', 'accept-encoding': 'br' });
      await hosted.stop();
      expect(hosted.logs()).not.toMatch(/enfance|nulle-part|debut|this phone|remote_|client:/);
    });

    test('answers an address that leads nowhere in its language', async ({ start }) => {
      const { url } = await start(host, DIST_LANGUAGES, '/');
      for (const [path, file] of [
        ['qps/nulle-part/', 'qps/404.html'],
        ['fr/nulle-part/', 'fr/404.html'],
        ['zz/nulle-part/', '404.html'],
      ] as const) {
        const { status, body } = await ask(url + path);
        expect(status, path).toBe(404);
        expect(body.toString(), path).toBe(read(file, DIST_LANGUAGES));
      }
    });

    for (const [dist, folder] of [[DIST, '/'] as const, [DIST_FOLDER, FOLDER] as const])
      test(`a visit under ${folder} breaks no policy, and goes on with the host stopped`, async ({ page, start }) => {
        const hosted = await start(host, dist, folder);
        const said = await listen(page);
        await open(page, hosted);
        await open(page, hosted, 'fr/demarches/porter-plainte/');
        await open(page, hosted);
        await openPlan(page, hosted);
        await isStored(page);
        expect(said).toEqual([]);

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
      expect(await isStored(page)).toBe(stored.length);
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
      // as the person does who comes back; no address of the guide was answered as one that may be kept
      await page.goto(`${wifi.url}fr/`);
      await isReady(page);
      await isStored(page);
    });
  });
