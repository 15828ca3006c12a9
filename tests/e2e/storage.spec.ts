import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import {
  answer,
  answerAll,
  begin,
  BLACKMAIL,
  DIST,
  expect,
  heading,
  isReady,
  isStored,
  open,
  test,
} from '../support/guide.ts';
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

test('ST-1: a first visit leaves the worker, the guide’s own cache and one code in the tab, nothing else', async ({
  page,
  server,
}) => {
  await open(page, server);
  await isStored(page);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  const { caches, workers, ...rest } = await stores(page);
  expect(rest).toEqual({ local: {}, tab: { visit: expect.any(String) }, databases: [], cookies: '' });
  expect(workers).toBe(1);
  expect(caches).toHaveLength(1);
  const kept = await page.evaluate(
    async ([name = '']) => (await (await window.caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    caches,
  );
  expect(
    kept.filter(
      (path) =>
        !/^\/(assets\/|fr\/shell\.html|fr\/pause\.html|icon\.svg|apple-touch-icon\.png|fr\/debut\/$)/.test(path),
    ),
  ).toEqual([]);
});

test('ST-16: asks its own server only, over a whole run', async ({ page, server, context }) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  await open(page, server);
  await isStored(page);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
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

test('ST-2: "Lire sans rien garder" takes the worker and the copy away, and a reload does not bring them back', async ({
  page,
  server,
}) => {
  await open(page, server);
  await isStored(page);
  await keepNothing(page);
  await expect.poll(async () => (await stores(page)).workers).toBe(0);
  expect((await stores(page)).caches).toEqual([]);
  await page.reload();
  await isReady(page);
  expect(await stores(page)).toEqual(NOTHING);
});

test('ST-2: "Lire sans rien garder" holds on the pages that were seen before it, and after the exit', async ({
  page,
  server,
}) => {
  await page.route('https://meteofrance.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>ailleurs</h1>' }),
  );
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
  for (const { url, response } of held)
    response.writeHead(200, { 'content-type': 'font/woff2' }).end(readFileSync(`${DIST}${url}`));
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

test('looks for kept settings without leaving a database, where the browser cannot list them', async ({
  page,
  server,
}) => {
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

test('ST-14: "Tout effacer" empties every store, after one confirmation, and says what may stay', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/reglages/');
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  await expect.poll(async () => (await stores(page)).databases).toEqual(['reperes']);
  await isStored(page);
  await page.evaluate(() => sessionStorage.setItem('left', '1'));
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByRole('group', { name: 'Tout effacer' })).toBeFocused();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce qui peut rester' })).toBeVisible();
  for (const rest of [
    'Dans le navigateur : l’historique',
    'des pages du guide dans son cache',
    'd’anciennes traces des réglages ou des réponses',
  ])
    await expect(page.getByText(rest)).toBeVisible();
  expect(await stores(page)).toEqual(NOTHING);
  await page.reload();
  await isReady(page);
  expect(await stores(page)).toEqual(NOTHING);
});

/** Erases everything in the settings, from wherever the tab is. */
async function eraseAll(page: Page, url: string): Promise<void> {
  await page.goto(`${url}fr/reglages/`);
  await isReady(page);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
}

for (const told of ['by a channel', 'by an entry that is gone at once']) {
  test(`ST-14: "Tout effacer" reaches every tab, ${told}`, async ({ page, server, context }) => {
    if (told !== 'by a channel')
      await context.addInitScript(() => delete (window as { BroadcastChannel?: unknown }).BroadcastChannel);
    const other = await context.newPage();
    await open(other, server, 'fr/pres-de-chez-vous/');
    await other.getByLabel('Un numéro ou un nom').fill('Mme B.');
    await other.getByRole('switch', { name: /Garder/ }).check();
    await expect.poll(() => keptKeys(other)).toHaveLength(1);
    await other.getByRole('link', { name: 'Accueil' }).click();
    await begin(other);
    await answerAll(other, BLACKMAIL);
    await expect(other.locator('.answers dd', { hasText: /maison/ })).toHaveCount(1);

    await eraseAll(page, server.url);
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    await expect(other.locator('.answers dd', { hasText: /maison/ })).toHaveCount(0);
    expect(await stores(other)).toEqual(NOTHING);
    await other.reload();
    await isReady(other);
    expect(await stores(other)).toEqual(NOTHING);
  });
}

test('ST-14: "Tout effacer" takes a tick out of the question that another tab shows', async ({
  page,
  server,
  context,
}) => {
  const other = await context.newPage();
  await open(other, server);
  await begin(other);
  await answer(other, BLACKMAIL);
  await other.goBack();
  const ticked = other.locator('form[data-question="danger"] input:checked');
  await expect(ticked).toHaveCount(1);
  await eraseAll(page, server.url);
  await expect(ticked).toHaveCount(0);
});

test('ST-14: what is typed in a tab that was not told brings nothing back', async ({ page, server, context }) => {
  await context.addInitScript(() => {
    delete (window as { BroadcastChannel?: unknown }).BroadcastChannel;
    addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
  });
  const other = await context.newPage();
  await open(other, server, 'fr/pres-de-chez-vous/');
  const field = other.getByLabel('Un numéro ou un nom');
  await field.fill('Mme B.');
  await other.getByRole('switch', { name: /Garder/ }).check();
  await expect.poll(() => keptKeys(other)).toHaveLength(1);
  await eraseAll(page, server.url);
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  await field.fill('Mme Bernadotte');
  await expect(other.getByRole('switch', { name: /Garder/ })).not.toBeChecked();
  expect(await listDatabases(other)).toEqual([]);
  // asked for again, it is kept again
  await other.getByRole('switch', { name: /Garder/ }).check();
  await expect.poll(() => keptKeys(other)).toHaveLength(1);
});

test('ST-14: answers even when the database cannot be erased, and says what is not sure', async ({
  page,
  server,
  context,
}) => {
  await open(page, server, 'fr/reglages/');
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  await expect.poll(() => keptKeys(page)).toHaveLength(1);
  // a page that holds the database open and does not let go
  const holder = await context.newPage();
  await holder.goto(`${server.url}fr/pause.html`);
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('reperes');
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
      }),
  );
  await eraseAll(page, server.url);
  await expect(page.getByText('Le navigateur n’a pas confirmé l’effacement des réglages')).toBeVisible({
    timeout: 15_000,
  });
  await expect(page.getByText('l’effacement du guide gardé')).toHaveCount(0);
  await expect(page.getByText('C’est effacé.')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Ce qui peut rester' })).toBeVisible();
  await holder.close();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  expect(await listDatabases(page)).toEqual([]);
});

test('ST-2: an address with #lire does nothing to the guide that is stored, with or without a network', async ({
  page,
  server,
  context,
}) => {
  await open(page, server);
  await isStored(page);
  await open(page, server, '#lire');
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  const link = await context.newPage();
  await open(link, server, 'fr/parcours/#lire');
  await server.stop();
  await page.goto('about:blank');
  await open(page, server, 'fr/parcours/#lire');
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  await isStored(page);
  expect(await stores(page)).toMatchObject({ workers: 1, caches: [expect.any(String)] });
});

test('ST-2: "Lire sans rien garder" tapped before any script has come stores nothing, also after a reload', async ({
  page,
  server,
}) => {
  let held: (() => void)[] = [];
  server.fail(
    ({ url = '' }, response) =>
      /\/assets\/index-.*\.js/.test(url) && held.push(() => response.writeHead(503).end()) > 0,
  );
  await page.goto(server.url, { waitUntil: 'commit' });
  await keepNothing(page);
  held.forEach((answer) => answer());
  held = [];
  server.fail(null);
  await page.reload();
  await isReady(page);
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  await page.locator('form[data-question="danger"] input[value="none"]').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
  expect(await stores(page)).toEqual(NOTHING);
});

test('ST-2: "Lire sans rien garder" tapped before any script has come holds on the page that is opened next', async ({
  page,
  server,
}) => {
  server.fail(({ url = '' }) => /\/assets\/index-.*\.js/.test(url));
  await page.goto(server.url, { waitUntil: 'commit' });
  await keepNothing(page);
  server.fail(null);
  await page.locator('.bar-urgent').click();
  await expect(page).toHaveURL(/\/fr\/urgence\/$/);
  await isReady(page);
  expect(await page.evaluate(() => (history.state as { traceless?: boolean }).traceless)).toBe(true);
  await page.locator('a[href="/fr/plus/"]:visible').click();
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

test('discreet mode: an anchor stays on its page, and Back to where one came in is that page', async ({
  page,
  server,
}) => {
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

test('"Retour" on the page that one came in by leads home, also after a way there and back', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/signes/#contenu');
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await expect(heading(page)).toHaveText('Tout le guide');
  await page.goBack();
  await expect(heading(page)).toHaveText('Les signes');
  await page.getByRole('link', { name: 'Retour' }).click();
  await expect(heading(page)).toContainText('Vous vous inquiétez');
});
