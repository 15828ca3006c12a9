import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import {
  answerAll,
  begin,
  BLACKMAIL,
  expect,
  goOnToPlan,
  heading,
  isReady,
  isStored,
  open,
  test,
} from '../support/guide.ts';

const DIST_FOLDER = await ensureBuild('dist-folder');

const BASE = '/dossier/guide/';

/** The guide as a host serves it under one of its folders. */
test.use({ site: { dist: DIST_FOLDER, base: BASE } });

const pathOf = (page: Page): string => new URL(page.url()).pathname;

test('leads from the home page to a procedure without leaving the folder, and a reload stays there', async ({
  page,
  server,
  context,
}) => {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await open(page, server);
  await isStored(page);
  await page.getByRole('link', { name: /Police, justice, protection/ }).click();
  await page.getByRole('main').getByText('Police et justice').click();
  await page.getByRole('link', { name: /Portez plainte/ }).click();
  await expect(heading(page)).toHaveText('Portez plainte pour votre enfant');
  expect(pathOf(page)).toBe(`${BASE}fr/demarches/porter-plainte/`);
  await page.reload();
  await isReady(page);
  await expect(heading(page)).toHaveText('Portez plainte pour votre enfant');
  await page.getByRole('link', { name: 'Retour' }).click();
  await expect(heading(page)).toHaveText('Les démarches');
  expect([...asked].filter((path) => !path.startsWith(BASE))).toEqual([]);
});

test('keeps its copy to its folder', async ({ page, server }) => {
  await open(page, server);
  await isStored(page);
  const { scope, keys } = await page.evaluate(async () => ({
    scope: (await navigator.serviceWorker.ready).scope,
    keys: (
      await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      )
    ).flat(),
  }));
  expect(new URL(scope).pathname).toBe(BASE);
  expect(keys.length).toBeGreaterThan(4);
  expect(keys.filter((path) => !path.startsWith(BASE))).toEqual([]);
});

test('keeps its answers and its settings to its folder', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  const keys = await page.evaluate(() => Object.keys(sessionStorage));
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !key.endsWith(BASE))).toEqual([]);
  await open(page, server, 'fr/reglages/');
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  const names = (): Promise<(string | undefined)[]> =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toEqual([`reperes${BASE}`]);
});

test('walks from home to a plan and a procedure with the server stopped', async ({ page, server }) => {
  await open(page, server);
  await isStored(page);
  await server.stop();
  await page.goto(server.url);
  await isReady(page);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  expect(pathOf(page)).toBe(`${BASE}fr/parcours/`);
  await page.goto(`${server.url}fr/demarches/saisir-le-juge-des-enfants/`);
  await isReady(page);
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await page.goto(`${server.url}nulle/part`);
  await isReady(page);
  await expect(heading(page)).toHaveText('Cette page n’existe pas');
});

test('leaves in a hurry to its own plain page when offline, and comes back to its own start', async ({
  page,
  server,
  context,
}) => {
  await open(page, server, 'fr/demarches/porter-plainte/');
  await isStored(page);
  await page.reload();
  await isReady(page);
  await context.setOffline(true);
  await page.locator('.bar-exit').click();
  await expect(page.getByText('Pas de connexion.')).toBeVisible();
  expect(pathOf(page)).toBe(`${BASE}fr/pause.html`);
  await page.getByText('Options').click();
  await page.getByRole('link', { name: 'Reprendre' }).click();
  await expect(heading(page)).toHaveText('Repères');
  expect(pathOf(page)).toBe(`${BASE}fr/debut/`);
  await page.getByRole('link', { name: 'Continuer' }).click();
  await expect(heading(page)).toContainText('Vous vous inquiétez');
});

test('says that an address does not exist, and leads home', async ({ page, server }) => {
  const response = await page.goto(`${server.url}fr/nulle-part/`);
  expect(response?.status()).toBe(404);
  await isReady(page);
  await expect(heading(page)).toHaveText('Cette page n’existe pas');
  await page.getByRole('link', { name: 'Aller à l’accueil' }).click();
  await expect(heading(page)).toContainText('Vous vous inquiétez');
  expect(pathOf(page)).toBe(`${BASE}fr/`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every link of the home page and of its list stays in the folder and leads to a page', async ({
    page,
    server,
  }) => {
    const linksOf = async (path: string): Promise<readonly string[]> => {
      await page.goto(server.url + path);
      return page
        .locator('a:not([data-exit])')
        .evaluateAll((found) =>
          found.map((link) => (link as HTMLAnchorElement).href).filter((href) => href.startsWith('http')),
        );
    };
    // the list by situation stands on the page of the questions, for those whose browser runs none
    const links = [...(await linksOf('')), ...(await linksOf('fr/parcours/'))];
    const paths = [...new Set(links.map((href) => new URL(href).pathname))];
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !path.startsWith(BASE))).toEqual([]);
    for (const path of paths) expect((await page.request.get(new URL(path, server.url).href)).status(), path).toBe(200);
  });
});

test('is an app of its own beside another copy on the same host', async ({ page, server }) => {
  await open(page, server);
  const id = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const { id = '', start_url = '' } = (await (await fetch(link?.href ?? '')).json()) as {
      id?: string;
      start_url?: string;
    };
    // as the standard says: against the host of the start, not its folder
    return new URL(id, new URL(start_url, link?.href).origin).pathname;
  });
  expect(id).toBe(BASE);
});
