import { expect, openGuide, test } from '../support/atelier.ts';

test('a sentence is found by its words, and a fault leads back to its line', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await page.getByRole('link', { name: 'Textes', exact: true }).click();
  await page.getByLabel(/les mots d’une phrase/).fill('SORTEZ de la piece');
  const inLines = page.locator('.list', { has: page.getByRole('heading', { name: 'Dans les phrases' }) });
  await inLines
    .getByRole('link', { name: /^Sortez de la pièce\./ })
    .first()
    .click();
  const hand = page.locator('.line-in-hand');
  await expect(hand.locator('.cm-content')).toBeFocused();
  await expect(hand).toContainText('Sortez de la pièce.');
  await expect(hand).toBeInViewport({ ratio: 1 });

  // law without a source is a fault: from its list one comes back to the line, ready to write
  await page.keyboard.type(' Selon la loi, il vient.');
  await expect(hand).toContainText('Il lui faut une source');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tout voir' }).first().click();
  await page.getByRole('link', { name: /^Aller à/ }).click();
  await expect(hand.locator('.cm-content')).toBeFocused();
  await expect(hand).toContainText('Selon la loi, il vient.');
});
