import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CACHE, HEADERS, OVER_HTTPS } from '../../hosting/headers.mjs';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ask, type Answer } from '../support/ask.ts';
import { DIST, distFiles, read } from '../support/dist.ts';
import { openHosts, PLACES } from '../support/hosted.ts';
import { HOSTS } from '../support/hosts.ts';

const DIST_LANGUAGES = await ensureBuild('dist-languages');

const hosts = openHosts();
const { start } = hosts;
afterEach(() => hosts.stop());
afterAll(() => hosts.remove());

/** All that every answer must carry, whatever it is. */
function hasHeaders({ headers }: Answer, cache: string, what: string): void {
  for (const [name, value] of Object.entries(HEADERS))
    expect(headers[name.toLowerCase()], `${what} ${name}`).toBe(value);
  expect(headers['cache-control'], what).toBe(cache);
  expect(headers['strict-transport-security'], what).toBeUndefined();
  expect(headers['server'] ?? '', what).not.toMatch(/\d/);
}

/** Each address leads nowhere, and is answered with the page that is named beside it. */
async function isMissingIn(dist: string, url: string, pages: readonly (readonly [string, string])[]): Promise<void> {
  for (const [path, file] of pages) {
    const { status, body } = await ask(url + path);
    expect(status, path).toBe(404);
    expect(body.toString(), path).toBe(read(file, dist));
  }
}

it('the plain server answers an address that leads nowhere in its language', async () => {
  const plain = await serve(DIST);
  await isMissingIn(DIST, plain.url, [
    ['ar/nulle-part/', 'ar/404.html'],
    ['fr-x-facile/nulle-part/', 'fr-x-facile/404.html'],
    ['zz/nulle-part/', '404.html'],
  ]);
  await plain.stop();
});

for (const host of HOSTS)
  describe.skipIf(!host.path)(host.name, () => {
    for (const { dist, folder } of PLACES)
      it(`sends each kind of file as it should under ${folder}`, async () => {
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

    it('sends brotli, gzip or neither, and nothing again that has not changed', async () => {
      const { url } = await start(host, DIST, '/');
      const [br, gz, plain] = [
        await ask(url, { 'accept-encoding': 'gzip, deflate, br' }),
        await ask(url, { 'accept-encoding': 'gzip' }),
        await ask(url),
      ];
      expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
      const page = read('index.html');
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

    it('asks for HTTPS where there is some, also with a proxy in front that has the certificate', async () => {
      const { url } = await start(host, DIST, '/');
      for (const path of ['', 'nulle-part']) {
        const { headers } = await ask(url + path, { 'x-forwarded-proto': 'https' });
        for (const [name, value] of Object.entries(OVER_HTTPS)) expect(headers[name.toLowerCase()], path).toBe(value);
      }
    });

    it('writes down neither who asked nor for what', async () => {
      const hosted = await start(host, DIST, '/');
      for (const path of ['fr/contacts/enfance-en-danger/', 'fr/nulle-part/', 'fr/debut'])
        await ask(hosted.url + path, { 'user-agent': 'this phone', 'accept-encoding': 'br' });
      await hosted.stop();
      expect(hosted.logs()).not.toMatch(/enfance|nulle-part|debut|this phone|remote_|client:/);
    });

    it('answers an address that leads nowhere in its language', async () => {
      const { url } = await start(host, DIST_LANGUAGES, '/');
      await isMissingIn(DIST_LANGUAGES, url, [
        ['qps/nulle-part/', 'qps/404.html'],
        ['fr/nulle-part/', 'fr/404.html'],
        ['zz/nulle-part/', '404.html'],
      ]);
      const whole = await start(host, DIST, '/');
      await isMissingIn(DIST, whole.url, [['fr-x-facile/nulle-part/', 'fr-x-facile/404.html']]);
    });
  });
