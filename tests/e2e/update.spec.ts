import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { builtContent, inWords } from '../support/built-pack.ts';
import {
  answer,
  answerAll,
  begin,
  BLACKMAIL,
  DIST,
  DIST_B,
  expect,
  goOnToPlan,
  heading,
  isReady,
  isStored,
  test as base,
} from '../support/guide.ts';
import { shownBands } from '../support/plan.ts';

/** The edition that is published later: scripts/build-tests.mjs. */
const LATER = inWords(builtContent(DIST_B).edition);

/** A server whose files change from one edition to the next while people read. */
const test = base.extend<{ host: { url: string; publish: () => Promise<void> } }>({
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    let server = await serve(DIST);
    const { url, port } = server;
    await use({
      url,
      async publish() {
        await server.stop();
        server = await serve(DIST_B, { port });
      },
    });
    await server.stop();
  },
});

/** The guide as it stands on a later visit: answered by its worker. */
async function openStored(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await isReady(page);
  await isStored(page);
  await page.reload();
  await isReady(page);
}

const checkForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) throw new Error('no newer worker');
    while (worker.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker.state;
  });

test('a new edition loses no answer of a person in the flow', async ({ page, host }) => {
  await openStored(page, host.url);
  await begin(page);
  await answer(page, BLACKMAIL);
  await answer(page, BLACKMAIL);

  await host.publish();
  expect(await checkForUpdate(page)).toBe('installed');

  // in the flow nothing is offered and nothing reloads
  await expect(page.getByText('Une version plus récente est prête.')).toHaveCount(0);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);

  // on the plan it is offered; accepting it keeps the answers
  await expect(page.getByText('Une version plus récente est prête.')).toBeVisible();
  const before = await shownBands(page);
  expect(before).not.toEqual([]);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Mettre à jour' }).click()]);
  await isReady(page);
  await expect(heading(page)).toHaveText('Mon plan');
  expect(await shownBands(page)).toEqual(before);
  await expect(page.locator('.foot')).toContainText(LATER);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('blackmail');
});

test('while a newer edition comes, what is stored is still said to be ready', async ({ page, host }) => {
  await openStored(page, `${host.url}fr/reglages/`);
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  await page.evaluate(() => {
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    const line = document.querySelector('main');
    new MutationObserver(() => said.push(line?.textContent ?? '')).observe(line ?? document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  await host.publish();
  expect(await checkForUpdate(page)).toBe('installed');
  await expect(page.getByText('Une version plus récente est prête.')).toBeVisible();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((words) => /pas encore prêt|préparation/i.test(words))).toEqual([]);
});

test('a second tab can take the new edition after the first one did', async ({ page, host, context }) => {
  await openStored(page, host.url);
  const second = await context.newPage();
  await second.goto(host.url);
  await isReady(second);
  await host.publish();
  await checkForUpdate(page);
  for (const tab of [page, second]) {
    await expect(tab.getByText('Une version plus récente est prête.')).toBeVisible();
    await Promise.all([tab.waitForEvent('load'), tab.getByRole('button', { name: 'Mettre à jour' }).click()]);
    await isReady(tab);
    await expect(tab.locator('.foot')).toContainText(LATER);
  }
});

test('an update says before that ticked signs will go', async ({ page, host }) => {
  await openStored(page, host.url);
  await page.goto(`${host.url}fr/signes/`);
  await isReady(page);
  await page.locator('main summary').first().click();
  await page.locator('main input[type="checkbox"]').first().check();
  await page.getByRole('link', { name: 'Accueil' }).click();
  await host.publish();
  await checkForUpdate(page);
  await expect(page.getByText('Les signes cochés s’effaceront.')).toBeVisible();
});

test('a new edition waits as long as the person wants', async ({ page, host }) => {
  await openStored(page, host.url);
  await host.publish();
  await checkForUpdate(page);
  await expect(page.getByText('Une version plus récente est prête.')).toBeVisible();
  await page.getByRole('button', { name: 'Plus tard' }).click();
  await expect(page.getByText('Une version plus récente est prête.')).toHaveCount(0);
  await expect(page.locator('.foot')).toContainText(inWords(builtContent().edition));
});
