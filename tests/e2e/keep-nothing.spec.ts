import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { DIST } from '../support/dist.ts';
import { exit, playAway } from '../support/exit.ts';
import { choose, expect, heading, isReady, isStored, open, test } from '../support/guide.ts';
import { NOTHING, stores } from '../support/stores.ts';

/** One neutral address and title, whatever is read. */
async function isDiscreet(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/fr\/debut\/$/);
  await expect(page).toHaveTitle('Repères');
}

/** From the home page to the first question, by "Oui, ou je ne sais pas". */
async function keepNothing(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Oui, ou je ne sais pas/ }).click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
}

test('ST-2: "Oui, ou je ne sais pas" takes the worker and the copy away, and nothing brings them back', async ({
  page,
  server,
}) => {
  await playAway(page);
  await open(page, server);
  await isStored(page);
  await keepNothing(page);
  await expect.poll(async () => (await stores(page)).workers).toBe(0);
  expect((await stores(page)).caches).toEqual([]);
  await isDiscreet(page);
  const isNothing = async (): Promise<void> => {
    await page.reload();
    await isReady(page);
    expect(await stores(page)).toEqual(NOTHING);
  };

  await test.step('it holds on the pages that were seen before it', async () => {
    await page.goBack();
    await expect(heading(page)).toContainText('Vous vous inquiétez');
    await isNothing();
  });
  await test.step('a reload does not bring them back', async () => {
    await page.goForward();
    await expect(page.locator('form[data-question="danger"]')).toBeVisible();
    await isNothing();
  });
  await test.step('it holds after the exit', async () => {
    await exit(page).click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
    await open(page, server, 'fr/debut/');
    await page.getByRole('link', { name: 'Continuer' }).click();
    await expect(heading(page)).toContainText('Vous vous inquiétez');
    await isNothing();
  });
});

test('ST-2: the choice says that an address typed again stores the pages again, and so it does; the choice comes back', async ({
  page,
  server,
}) => {
  await open(page, server);
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  const choice = page.getByRole('link', { name: /Oui, ou je ne sais pas/ });
  await expect(choice).toContainText('sauf si vous retapez l’adresse');
  await choice.click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  await expect.poll(() => stores(page)).toEqual(NOTHING);
  await open(page, server);
  await isStored(page);
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await expect(choice).toBeVisible();
});

test('ST-2: "Oui, ou je ne sais pas" stops a copy that is under way', async ({ page, server }) => {
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

test('ST-2: the choice can be changed in the settings', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
  await expect(page.getByText('Le guide n’est pas gardé sur ce téléphone, pour cette visite.')).toBeVisible();
  await expect.poll(async () => (await stores(page)).caches).toEqual([]);
  await page.getByRole('button', { name: 'Garder le guide sur ce téléphone' }).click();
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
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
  const [copy, beside] = [expect.stringMatching(/^guide /), expect.stringMatching(/^beside /)];
  expect(await stores(page)).toMatchObject({ workers: 1, caches: [copy, beside] });
});

test('ST-2: "Oui, ou je ne sais pas" tapped before any script has come stores nothing, also after a reload', async ({
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
  // noted before any script of the app has come
  await expect.poll(() => page.evaluate(() => (history.state as { traceless?: boolean } | null)?.traceless)).toBe(true);
  held.forEach((answer) => answer());
  held = [];
  server.fail(null);
  await page.reload();
  await isReady(page);
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  await isDiscreet(page);
  await choose(page, 'none');
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
  await isDiscreet(page);
  expect(await stores(page)).toEqual(NOTHING);
});

test('ST-2: "Oui, ou je ne sais pas" tapped before any script has come holds on the page that is opened next', async ({
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
