import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { DIST } from '../support/dist.ts';
import { checkForUpdate, expect, isReady, test } from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';
import { accept, DIST_B, LATER, offer, openStored } from '../support/newer.ts';

const EARLIER = inWords(builtContent(DIST).edition);

const refused = (page: Page) => page.getByText('Le site propose une version plus ancienne que la vôtre.');
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Presses it: the page loads anew. */
async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), button(page, name).click()]);
  await isReady(page);
}

test.describe('a host that has an older edition than the phone', () => {
  test.use({ site: { dist: DIST_B } });

  test('is told of, and the phone keeps its own until the person asks for the older one', async ({ page, server }) => {
    await openStored(page, server.url);
    await server.publish(DIST);
    await checkForUpdate(page);
    await expect(refused(page)).toBeVisible();
    await expect(offer(page)).toHaveCount(0);

    await test.step('no visit that begins later has it either', async () => {
      await page.goto('about:blank');
      await page.goto(server.url);
      await isReady(page);
      await expect(page.locator('.foot')).toContainText(LATER);
      await checkForUpdate(page);
      await expect(refused(page)).toBeVisible();
    });

    await test.step('the page that verifies says which, and takes it when asked', async () => {
      await page.getByRole('status').getByRole('link', { name: 'Vérifier ce guide' }).click();
      await expect(page.getByText(`Le site propose l’édition du ${EARLIER}, plus ancienne`)).toBeVisible();
      await press(page, `Prendre quand même l’édition du ${EARLIER}`);
      await expect(page.locator('.foot')).toContainText(EARLIER);
      await expect(refused(page)).toHaveCount(0);
    });
  });
});

test('the edition before is kept when asked, and read again without a network', async ({ page, server }) => {
  await openStored(page, server.url);
  await page.goto(`${server.url}/fr/verifier/`);
  await isReady(page);
  await expect(page.getByText(/La place prise peut doubler\s: jusqu’à \W*[\d,]+\sMo\W* de plus/)).toBeVisible();
  await button(page, 'Garder l’édition d’avant').click();
  await expect(page.getByText('À chaque mise à jour, l’édition d’avant reste')).toBeVisible();

  await server.publish(DIST_B);
  await checkForUpdate(page);
  await page.goto(server.url);
  await isReady(page);
  await accept(page);
  await expect(page.locator('.foot')).toContainText(LATER);
  await server.stop();

  await page.goto(`${server.url}/fr/verifier/`);
  await isReady(page);
  await press(page, `Revenir à l’édition du ${EARLIER}`);
  await expect(page.locator('.foot')).toContainText(EARLIER);
  for (const path of ['/fr/', '/fr/contacts/', '/fr/demarches/appeler-le-119/']) {
    await page.goto(server.url + path);
    await isReady(page);
    await expect(page.locator('.foot')).toContainText(EARLIER);
  }

  await page.goto(`${server.url}/fr/verifier/`);
  await isReady(page);
  await press(page, `Reprendre l’édition du ${LATER}`);
  await expect(page.locator('.foot')).toContainText(LATER);
});

test('a first visit offers it too, once the copy is there', async ({ page, server }) => {
  await page.goto(`${server.url}/fr/verifier/`);
  await expect(button(page, 'Garder l’édition d’avant')).toBeVisible();
});

test('without being asked, no edition before stays', async ({ page, server }) => {
  await openStored(page, server.url);
  await server.publish(DIST_B);
  await checkForUpdate(page);
  await accept(page);
  await page.goto(`${server.url}/fr/verifier/`);
  await isReady(page);
  await expect(button(page, 'Garder l’édition d’avant')).toBeVisible();
  await expect(button(page, 'Revenir à')).toHaveCount(0);
  const rests = await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('beside ')) ?? '';
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).search);
  });
  expect(rests).toEqual(['?notes']);
});

test('the fingerprint of the copy is that of the list that is signed, as a computer makes it', async ({
  page,
  server,
}) => {
  await openStored(page, server.url);
  await page.goto(`${server.url}/fr/verifier/`);
  await isReady(page);
  await server.stop();
  await button(page, 'Calculer l’empreinte').click();
  await expect(page.getByText(/Fichiers entiers\s: \W*(\d+)\W* sur \W*\1\D/)).toBeVisible();
  const said = await page.getByRole('status').locator('.digits').innerText();
  const list = readFileSync(`${DIST}/copy.sha256`);
  expect(said.replaceAll(/\s/g, '')).toBe(createHash('sha256').update(list).digest('hex'));
});
