import { contentIn, countClicks, expect, openGuide, settledBar, SMALL, test, wholeIn } from '../support/atelier.ts';
import { faultsIn, takeOut } from '../support/atelier-zip.ts';

test('a sentence gets other words, and the zip holds them', async ({ page, atelier }) => {
  await openGuide(page, atelier, SMALL);
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: /Corriger une phrase/ }).click();
  await page.getByRole('link', { name: 'Coupez l’eau' }).click();
  const line = page.locator('.line', { hasText: 'Fermez le robinet' });
  await line.hover();
  await line.getByRole('button', { name: /Corriger/ }).click();
  await expect(page.locator('.line-in-hand .cm-content')).toBeFocused();
  await page.keyboard.type(' Appelez un voisin.');
  await expect(page.locator('.line-in-hand ins')).toHaveText(/Appelez un voisin/);
  await expect(settledBar(page)).toContainText('Aucune faute');
  expect(await clicks()).toBe(3);
  const before = contentIn(SMALL);
  const after = await takeOut(page, before);
  expect(after.get('fr/procedures/couper-l-eau.md')).toContain('Appelez un voisin.');
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});

test('a sentence is corrected: the line, the phone, the bar and the list of what was done follow', async ({
  page,
  atelier,
}) => {
  // the whole guide in two languages, on a machine that may do other things too
  test.setTimeout(300_000);
  const slow = { timeout: 60_000 };
  await openGuide(page, atelier, wholeIn('fr', 'ar'));
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
  await expect(settledBar(page)).toContainText('1 faute', slow);
  await expect(page.frameLocator('.phone iframe[data-front]').getByText('Selon la loi, il décide')).toBeVisible();

  await hand.getByRole('button', { name: 'Source' }).click();
  await hand.getByLabel('Chercher une source').fill('95-73');
  await hand
    .getByRole('button', { name: /Loi n° 95-73/ })
    .first()
    .click();
  await expect(hand).not.toContainText('Il lui faut une source');
  const bar = settledBar(page);
  await expect(bar).toContainText('Aucune faute', slow);
  await expect(bar).toContainText('Tenue pour toutes les familles');
  await expect(bar).toContainText(/familles d’essai sur 387 lisent d’autres mots/);
  await expect(bar).toContainText('1 langue à revoir');

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
  await expect(settledBar(page)).toContainText('Aucune faute');
  await added.getByRole('button', { name: 'Enlever' }).click();
  await expect(page.locator('.line', { hasText: 'Notez son nom.' })).toHaveCount(0);
  await expect(settledBar(page)).toContainText('Aucune faute');

  // from the moment a text changes, the bar says that it looks
  const isBusy = await page.evaluate(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    return document.querySelector('.bar')?.getAttribute('aria-busy');
  });
  expect(isBusy).toBe('true');
  await expect(page.locator('.line', { hasText: 'Notez son nom.' })).toBeVisible();
});
