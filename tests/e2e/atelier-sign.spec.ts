import { contentIn, countClicks, expect, openGuide, settledBar, SMALL, test } from '../support/atelier.ts';
import { faultsIn, takeOut } from '../support/atelier-zip.ts';

test('a sign is added to its group, and the zip holds it', async ({ page, atelier }) => {
  await openGuide(page, atelier, SMALL);
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: /Ajouter un signe/ }).click();
  await page.getByLabel('Ce que l’on voit').click();
  await page.keyboard.type('Une goutte tombe la nuit');
  await page.getByLabel('Ce que cela peut être d’autre').click();
  await page.keyboard.type('la pluie');
  await page.locator('.pick li button').first().click();
  await page.getByRole('button', { name: 'Ajouter le signe' }).click();
  await expect(page.locator('.line', { hasText: 'Une goutte tombe la nuit' })).toBeVisible();
  await expect(settledBar(page)).toContainText('Aucune faute');
  expect(await clicks()).toBe(5);
  const before = contentIn(SMALL);
  const after = await takeOut(page, before);
  expect(after.get('fr/signs.yaml')).toContain('Une goutte tombe la nuit');
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});

test('a sign that lacks words or a source is told in a sentence', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await page.getByRole('link', { name: /Ajouter un signe/ }).click();
  await page.getByRole('button', { name: 'Ajouter le signe' }).click();
  await expect(page.getByText('Écrivez ce que l’on voit.')).toBeVisible();
  await page.getByLabel('Ce que l’on voit').fill('Une goutte tombe la nuit');
  await page.getByRole('button', { name: 'Ajouter le signe' }).click();
  await expect(page.getByText('Choisissez une source au moins.')).toBeVisible();
});
