import { expect, openGuide, test } from '../support/atelier.ts';

test('a sign is added to its group, and the phone shows it', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await page.getByRole('link', { name: /Ajouter un signe/ }).click();
  await page.getByRole('button', { name: 'Ajouter le signe' }).click();
  await expect(page.getByText('Écrivez ce que l’on voit.')).toBeVisible();
  await page.getByLabel('Ce que l’on voit').fill('Une goutte tombe la nuit');
  await page.getByLabel('Ce que cela peut être d’autre').fill('la pluie');
  await page.getByRole('button', { name: 'Ajouter le signe' }).click();
  await expect(page.getByText('Choisissez une source au moins.')).toBeVisible();
  await page.locator('.pick li button').first().click();
  await page.getByRole('button', { name: 'Ajouter le signe' }).click();
  await expect(page.locator('.line', { hasText: 'Une goutte tombe la nuit' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Aucune faute');
});
