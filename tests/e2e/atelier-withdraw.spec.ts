import { expect, openGuide, test } from '../support/atelier.ts';

test('a procedure that protects cannot go unseen: the proof says which family it fails', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await page.getByRole('link', { name: /Retirer une démarche/ }).click();
  await page.locator('.columns a').first().click();
  await expect(page.getByRole('heading', { name: 'Ce qui y mène' })).toBeVisible();
  await page.getByRole('button', { name: 'La retirer du brouillon' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Elle n’est plus dans le brouillon' })).toBeVisible();
  const bar = page.getByRole('contentinfo');
  await expect(bar).toContainText(/\d+ fautes?/);
  await page.getByRole('button', { name: 'Ne pas la retirer' }).click();
  await expect(bar).toContainText('Aucune faute');
});

test('one takes the place of another: what led to the one leads there, in one go', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await page.getByRole('link', { name: /Retirer une démarche/ }).click();
  await page.locator('.columns a').nth(1).click();
  const other = page.getByLabel('Quelle démarche la remplace ?');
  await other.selectOption({ index: 2 });
  await expect(page.getByText('Mènent à l’autre démarche')).toBeVisible();
  await page.getByRole('button', { name: 'La retirer du brouillon' }).click();
  await page.locator('.kept').click();
  await expect(page.locator('main ol > li')).toHaveCount(1);
  await expect(page.locator('main ol > li')).toContainText('retirée');
});
