import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { DIST } from '../support/dist.ts';
import { exit, playAway } from '../support/exit.ts';
import {
  answer,
  answerAll,
  begin,
  CALM,
  BLACKMAIL,
  expect,
  goOnToPlan,
  heading,
  isReady,
  open,
  test,
} from '../support/guide.ts';

/**
 * A browser that lets nobody write its history: from the start, as some embeddings do, or from `allowed` calls on, as
 * Safari does.
 */
const refuseHistory = (page: Page, allowed = 0) =>
  page.addInitScript((calls) => {
    let left = calls;
    for (const name of ['pushState', 'replaceState'] as const) {
      const native = History.prototype[name];
      History.prototype[name] = function (this: History, ...given: Parameters<History['pushState']>) {
        if (left <= 0) throw new DOMException('The operation is insecure.', 'SecurityError');
        left -= 1;
        native.apply(this, given);
      };
    }
  }, allowed);

test('without a history, "Oui, ou je ne sais pas" tapped before any script has come stores nothing', async ({
  page,
  server,
}) => {
  await refuseHistory(page);
  const held: { readonly url: string; readonly response: ServerResponse }[] = [];
  server.fail(({ url = '' }, response) => /\/assets\/index-.*\.js/.test(url) && held.push({ url, response }) > 0);
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Oui, ou je ne sais pas/ }).click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  server.fail(null);
  for (const { url, response } of held)
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`${DIST}${url}`));
  await isReady(page);
  await answer(page, BLACKMAIL);
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
  expect(
    await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
      sessionStorage.length,
    ]),
  ).toEqual([0, 0, 0]);
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  for (const allowed of [0, 4]) {
    test(`a history that refuses everything after ${allowed} entries leaves the whole guide working`, async ({
      page,
      server,
    }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await refuseHistory(page, allowed);
      await open(page, server);
      await begin(page);
      // by the check of the answers, and without it
      await answerAll(page, allowed === 0 ? CALM : BLACKMAIL);
      await goOnToPlan(page);
      await page.locator('a[href="/fr/plus/"]:visible').click();
      await expect(heading(page)).toHaveText('Plus');
      await page.getByRole('main').getByRole('link', { name: 'Les signes' }).click();
      await expect(heading(page)).toHaveText('Les signes');
      // an anchor stays on the page that is shown
      await page.getByText('Aller au contenu').focus();
      await page.keyboard.press('Enter');
      await expect(heading(page)).toHaveText('Les signes');
      // "Retour" leads on inside the guide
      await page.getByRole('link', { name: 'Retour' }).click();
      await expect(heading(page)).toContainText('Vous vous inquiétez');
      expect(errors).toEqual([]);
    });
  }

  test('without a history, the discreet mode and "Tout effacer" work, and the exit leaves', async ({
    page,
    server,
  }) => {
    await playAway(page);
    await refuseHistory(page);
    await open(page, server, 'fr/reglages/');
    await page.getByText('Mode discret').click();
    await expect(page).toHaveTitle('Repères');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    await page.locator('a[href="/fr/"]:visible').first().click();
    await begin(page);
    await answer(page, BLACKMAIL);
    await exit(page).click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  });

  test('"Retour" on the page that one came in by leads home, also after a way there and back', async ({
    page,
    server,
  }) => {
    await open(page, server, 'fr/signes/#contenu');
    await page.locator('a[href="/fr/plus/"]:visible').click();
    await expect(heading(page)).toHaveText('Plus');
    await page.goBack();
    await expect(heading(page)).toHaveText('Les signes');
    await page.getByRole('link', { name: 'Retour' }).click();
    await expect(heading(page)).toContainText('Vous vous inquiétez');
  });
});
