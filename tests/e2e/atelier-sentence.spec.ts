import { expect, openGuide, test, WHOLE } from '../support/atelier.ts';

test('a sentence is corrected: the line, the phone, the bar and the list of what was done follow', async ({
  page,
  atelier,
}) => {
  test.slow();
  await openGuide(page, atelier, WHOLE);
  await page.getByRole('link', { name: /Corriger une phrase/ }).click();
  await page.getByLabel('Chercher un texte').fill('disparition');
  await page.getByRole('link', { name: 'Signalez la disparition' }).click();
  const line = page.locator('.line[data-shape="step"]', { hasText: 'soit prévenu' });
  await line.hover();
  await line.getByRole('button', { name: /Corriger/ }).click();
  await expect(page.locator('.line-in-hand .cm-content')).toBeFocused();
  await page.keyboard.type(' Selon la loi, il décide en 48 heures.');

  // a statement of law without a source is a fault of this line, said in the language of the page
  const hand = page.locator('.line-in-hand');
  await expect(hand.locator('ins')).toHaveText(/Selon la loi/);
  await expect(hand).toContainText('Il lui faut une source');
  await expect(page.getByRole('contentinfo')).toContainText('1 faute');
  await expect(page.frameLocator('.phone iframe[data-front]').getByText('Selon la loi, il décide')).toBeVisible();

  await hand.getByRole('button', { name: 'Source' }).click();
  await hand.getByLabel('Chercher une source').fill('95-73');
  await hand
    .getByRole('button', { name: /Loi n° 95-73/ })
    .first()
    .click();
  await expect(hand).not.toContainText('Il lui faut une source');
  const bar = page.getByRole('contentinfo');
  await expect(bar).toContainText('Aucune faute');
  await expect(bar).toContainText('Tenue pour toutes les familles');
  await expect(bar).toContainText(/familles d’essai sur 387 lisent d’autres mots/);
  await expect(bar).toContainText('8 langues à revoir');

  // what was done is listed, and taken back to the beginning
  await page.locator('.kept').click();
  await expect(page.locator('main li')).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler' }).first().click();
  await expect(page.getByText('Rien n’a été changé depuis l’ouverture.')).toBeVisible();
});

test('a line is added and taken out, and a step that is new has what a step needs', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await page.getByRole('link', { name: 'Textes' }).click();
  await page.getByRole('link', { name: 'Coupez l’eau' }).click();
  const step = page.locator('.line[data-shape="step"]').first();
  await step.hover();
  await step.getByRole('button').click();
  await page.getByRole('button', { name: 'Ligne après' }).click();
  await expect(page.locator('.line-in-hand .cm-content')).toHaveText('Nouvelle ligne.');
  await expect(page.locator('.line-in-hand .cm-content')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Notez son nom.');
  const added = page.locator('.line-in-hand');
  await expect(added.locator('.line-number')).toHaveText('2');
  await expect(page.getByRole('contentinfo')).toContainText('Aucune faute');
  await added.getByRole('button', { name: 'Enlever' }).click();
  await expect(page.locator('.line', { hasText: 'Notez son nom.' })).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('Aucune faute');
});
