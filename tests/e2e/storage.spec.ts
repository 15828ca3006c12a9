import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { answerAll, begin, BLACKMAIL, DIST, expect, heading, isReady, isStored, open, test } from '../support/guide.ts';
import { keptKeys, listDatabases, withoutList } from '../support/kept.ts';

const stores = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.fromEntries(Object.entries(localStorage)),
    tab: Object.fromEntries(Object.entries(sessionStorage)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const NOTHING = { local: {}, tab: {}, databases: [], cookies: '', caches: [], workers: 0 };

/** From the home page to the first question, by "Lire sans rien garder". */
async function keepNothing(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Lire sans rien garder/ }).click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
}

test('ST-1: a first visit leaves the worker and the guide’s own cache, nothing else', async ({ page, server }) => {
  await open(page, server);
  await isStored(page);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  const { caches, workers, ...rest } = await stores(page);
  expect(rest).toEqual({ local: {}, tab: {}, databases: [], cookies: '' });
  expect(workers).toBe(1);
  expect(caches).toHaveLength(1);
  const kept = await page.evaluate(async ([name = '']) => (await (await window.caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), caches);
  expect(kept.filter((path) => !/^\/(assets\/|shell\.html|pause\.html|icon\.svg|apple-touch-icon\.png|fr\/debut\/$)/.test(path))).toEqual([]);
});

test('ST-16: asks its own server only, over a whole run', async ({ page, server, context }) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  await open(page, server);
  await isStored(page);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  for (const path of ['fr/contacts/', 'fr/signes/', 'fr/reglages/', 'fr/a-propos/', 'fr/demarches/porter-plainte/', 'fr/pages/qui-fait-quoi/', 'fr/mots/', 'fr/pres-de-chez-vous/', 'fr/plus/']) await open(page, server, path);
  expect([...hosts]).toEqual([new URL(server.url).host]);
});

test('ST-2: "Lire sans rien garder" takes the worker and the copy away, and a reload does not bring them back', async ({ page, server }) => {
  await open(page, server);
  await isStored(page);
  await keepNothing(page);
  await expect.poll(async () => (await stores(page)).workers).toBe(0);
  expect((await stores(page)).caches).toEqual([]);
  await page.reload();
  await isReady(page);
  expect(await stores(page)).toEqual(NOTHING);
});

test('ST-2: "Lire sans rien garder" holds on the pages that were seen before it, and after the exit', async ({ page, server }) => {
  await page.route('https://meteofrance.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>ailleurs</h1>' }));
  await open(page, server);
  await isStored(page);
  await keepNothing(page);
  await expect.poll(async () => (await stores(page)).workers).toBe(0);
  await page.goBack();
  await expect(heading(page)).toContainText('Vous vous inquiétez');
  await page.reload();
  await isReady(page);
  expect(await stores(page)).toEqual(NOTHING);
  await page.locator('.bar-exit').click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goto(`${server.url}fr/debut/`);
  await isReady(page);
  await page.getByRole('link', { name: 'Continuer' }).click();
  await expect(heading(page)).toContainText('Vous vous inquiétez');
  await page.reload();
  await isReady(page);
  expect(await stores(page)).toEqual(NOTHING);
});

test('ST-2: "Lire sans rien garder" stops a copy that is under way', async ({ page, server }) => {
  const held: { readonly url: string; readonly response: ServerResponse }[] = [];
  server.fail(({ url = '' }, response) => url.endsWith('.woff2') && held.push({ url, response }) > 0);
  await open(page, server);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await keepNothing(page);
  server.fail(null);
  for (const { url, response } of held) response.writeHead(200, { 'content-type': 'font/woff2' }).end(readFileSync(`${DIST}${url}`));
  await expect.poll(() => stores(page)).toEqual(NOTHING);
  await page.reload();
  await isReady(page);
  expect(await stores(page)).toEqual(NOTHING);
});

test('keeps settings where the browser cannot list its databases', async ({ page, server }) => {
  await withoutList(page);
  await open(page, server, 'fr/reglages/');
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  await expect(page.getByRole('switch', { name: /Garder ces réglages/ })).toBeChecked();
  await expect.poll(() => keptKeys(page)).toHaveLength(1);
  await open(page, server);
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
});

test('looks for kept settings without leaving a database, where the browser cannot list them', async ({ page, server }) => {
  await withoutList(page);
  await open(page, server);
  await expect(page.locator('html')).toHaveAttribute('data-font');
  expect(await listDatabases(page)).toEqual([]);
});

test('ST-2: the choice can be changed in the settings', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
  await expect(page.getByText('Le guide n’est pas gardé sur ce téléphone, pour cette visite.')).toBeVisible();
  await expect.poll(async () => (await stores(page)).caches).toEqual([]);
  await page.getByRole('button', { name: 'Garder le guide sur ce téléphone' }).click();
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
});

test('keeps settings only when asked, and gives them back on the next visit', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await page.getByRole('radio', { name: 'Très grande' }).check();
  expect((await stores(page)).databases).toEqual([]);
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  await expect.poll(() => keptKeys(page)).toHaveLength(1);
  await open(page, server);
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
});

test('ST-14: "Tout effacer" empties every store, after one confirmation, and says what may stay', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  await expect.poll(async () => (await stores(page)).databases).toEqual(['reperes']);
  await isStored(page);
  await page.evaluate(() => sessionStorage.setItem('left', '1'));
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByRole('group', { name: 'Tout effacer' })).toBeFocused();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  await expect(page.getByText('l’historique du navigateur')).toBeVisible();
  expect(await stores(page)).toEqual(NOTHING);
  await page.reload();
  await isReady(page);
  expect(await stores(page)).toEqual(NOTHING);
});

test('ST-14: a "no" to the question erases nothing, and gives the focus back', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await isStored(page);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Non, garder' }).click();
  await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeFocused();
  expect(await stores(page)).toMatchObject({ workers: 1, caches: [expect.any(String)] });
});

test('goes on with the default settings when the store is damaged', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('reperes', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('preferences').put({ textSize: 42, theme: ['x'] }, 'all');
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

test('discreet mode keeps one neutral address and title', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await page.getByText('Mode discret').click();
  const address = page.url();
  expect(new URL(address).pathname).toBe('/fr/debut/');
  await page.getByRole('link', { name: 'Sources et à propos' }).first().click();
  await expect(heading(page)).toHaveText('Sources et à propos');
  expect(page.url()).toBe(address);
  expect(await page.title()).toBe('Repères');
  await page.goBack();
  await expect(heading(page)).toHaveText('Réglages');
});

test('discreet mode: an anchor stays on its page, and Back to where one came in is that page', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
  await page.getByText('Mode discret').click();
  await page.keyboard.press('Shift+Tab');
  await page.getByText('Aller au contenu').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Réglages');
  await page.goBack();
  await expect(heading(page)).toHaveText('Réglages');
  await page.goBack();
  await expect(heading(page)).toHaveText('Tout le guide');
  await page.goBack();
  await expect(heading(page)).toHaveText('Les signes');
});

test('"Retour" on the page that one came in by leads home, also after a way there and back', async ({ page, server }) => {
  await open(page, server, 'fr/signes/#contenu');
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await expect(heading(page)).toHaveText('Tout le guide');
  await page.goBack();
  await expect(heading(page)).toHaveText('Les signes');
  await page.getByRole('link', { name: 'Retour' }).click();
  await expect(heading(page)).toContainText('Vous vous inquiétez');
});
