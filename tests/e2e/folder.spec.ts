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

test('a visit stays in the folder, and so does what it keeps', async ({ page, server, context }) => {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await open(page, server);
  await isStored(page);

  await test.step('leads from the home page to a procedure without leaving the folder, and a reload stays there', async () => {
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

  await test.step('keeps its copy to its folder', async () => {
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

  await test.step('says that an address does not exist, and leads home', async () => {
    // of the host, not of the worker
    expect((await page.request.get(`${server.url}fr/nulle-part/`)).status()).toBe(404);
    await open(page, server, 'fr/nulle-part/');
    await expect(heading(page)).toHaveText('Cette page n’existe pas');
    await page.getByRole('link', { name: 'Aller à l’accueil' }).click();
    await expect(heading(page)).toContainText('Vous vous inquiétez');
    expect(pathOf(page)).toBe(`${BASE}fr/`);
  });

  await test.step('keeps its settings to its folder', async () => {
    await open(page, server, 'fr/reglages/');
    await page.getByText('Garder ces réglages sur ce téléphone').click();
    const names = (): Promise<(string | undefined)[]> =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(names).toEqual([`reperes${BASE}`]);
  });

  await test.step('walks from home to a plan and a procedure with the server stopped', async () => {
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

  await test.step('keeps its answers to its folder', async () => {
    const keys = await page.evaluate(() => Object.keys(sessionStorage));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !key.endsWith(BASE))).toEqual([]);
  });
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
