import type { Page } from '@playwright/test';
import { answer, begin, BLACKMAIL, expect, heading, open, test } from '../support/guide.ts';
import { reload, tab } from '../support/tab.ts';

/** From the home page to a plan, by "Oui, ou je ne sais pas" and two answers. */
async function planTraceless(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Oui, ou je ne sais pas/ }).click();
  await answer(page, BLACKMAIL);
  await answer(page, BLACKMAIL);
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(heading(page)).toHaveText('Mon plan');
}

test('keeping the guide after all holds on the pages that were seen before', async ({ page, server }) => {
  await open(page, server);
  await planTraceless(page);
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Garder le guide sur ce téléphone' }).click();
  await page.goBack();
  await page.goBack();
  await page.getByRole('button', { name: 'Le garder' }).click();
  await expect(
    page.getByText('Ce plan se perd si vous fermez l’onglet, sauf si le navigateur le rouvre.'),
  ).toBeVisible();
  await reload(page);
  await expect(heading(page)).toHaveText('Mon plan');
});

test('"Oui, ou je ne sais pas" never writes it, and a reload then forgets; the plan says so', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => void Object.assign(window, { wrote: true });
  });
  await open(page, server);
  await planTraceless(page);
  await expect(page.getByText('Ce plan se perd si la page se ferme ou se recharge.')).toBeVisible();
  expect(await page.evaluate(() => 'wrote' in window)).toBe(false);
  await reload(page);
  expect(await tab(page)).toEqual({});
});

test('keeping nothing later on takes the code away, and keeping the guide again brings it back', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await page.goBack();
  await page.goBack();
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
  expect(await tab(page)).toEqual({});
  await page.getByRole('button', { name: 'Garder le guide sur ce téléphone' }).click();
  expect(Object.keys(await tab(page))).toEqual(['visit']);
});
