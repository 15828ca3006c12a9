import type { Page } from '@playwright/test';
import { contentIn, countClicks, expect, openGuide, settledBar, SMALL, test, wholeIn } from '../support/atelier.ts';
import { faultsIn, takeOut } from '../support/atelier-zip.ts';

const rows = (page: Page, group: string) => page.getByRole('region', { name: group }).locator('.number-row');

test('a number changes in every sentence of every language, in eight clicks at most', async ({ page, atelier }) => {
  // the whole guide in two languages, on a machine that may do other things too
  test.setTimeout(300_000);
  const opened = wholeIn('fr', 'ar');
  const slow = { timeout: 60_000 };
  await openGuide(page, atelier, opened);
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: /Corriger un numéro/ }).click();
  await page.getByRole('button', { name: /^3018/ }).click();
  await expect(page.getByText(/Dans la fiche « 3018, violences en ligne », vérifiée le/)).toBeVisible(slow);
  await expect(page.getByLabel('Nouveau numéro')).toBeFocused();
  await page.keyboard.type('3019');
  await expect(page.getByText('4 chiffres : un numéro court. Reconnu.')).toBeVisible(slow);
  await expect(page.getByText('Seuls les chiffres changent : aucune traduction n’est à revoir.')).toBeVisible(slow);
  await expect(rows(page, 'Démarches').first()).toContainText('3018 3019');
  await expect(rows(page, 'Ne change pas').first()).toBeVisible();
  await page.getByLabel('D’où le savez-vous ?').click();
  await page.keyboard.type('Son site, page d’accueil');
  await page.getByRole('button', { name: /Changer les \d+ phrases/ }).click();
  await expect(page.getByText(/phrases ont changé, dans 2 langues/)).toBeVisible({ timeout: 120_000 });
  await expect(settledBar(page)).toContainText('Aucune faute', slow);
  expect(await clicks()).toBeLessThanOrEqual(8);
  const after = await takeOut(page, opened);
  expect(after.get('ar/contacts.yaml')).toContain('3019');
  // the guide that was opened has no fault: its own check holds that
  expect(await faultsIn(after)).toEqual([]);
});

test('the changed texts say where it is known from, and have no fault more', async ({ page, atelier }) => {
  await openGuide(page, atelier, SMALL);
  await page.goto(`${atelier.url}#/number`);
  // by keyboard alone
  await page.getByRole('button', { name: /^18/ }).press('Enter');
  await expect(page.getByLabel('Nouveau numéro')).toBeFocused();
  await page.keyboard.type('3018');
  const step = rows(page, 'Démarches').filter({ hasText: 'étape' });
  await expect(step.first()).toContainText('Appelez le 18 3018.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Écrivez d’où vous le savez/)).toBeVisible();
  await expect(page.getByLabel('D’où le savez-vous ?')).toBeFocused();
  await page.keyboard.type('Un appel aux pompiers');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/phrases ont changé/)).toBeVisible();
  await expect(page.getByText(/La fiche « .* » dit d’où vous le savez/)).toBeVisible();
  await expect(settledBar(page)).toContainText('Aucune faute');
  const before = contentIn(SMALL);
  const after = await takeOut(page, before);
  expect(after.get('contacts.yaml')).toContain('number: "3018", shown: "3018"');
  expect(after.get('sources.yaml')).toContain('title: "Un appel aux pompiers"');
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});

test('what is doubtful has one box for all, and faults are said before the button', async ({ page, atelier }) => {
  const step = 'fr/procedures/appeler-les-secours.md';
  const guide = contentIn(SMALL);
  const text = guide.get(step)?.replace('Sortez de la pièce.', 'Sortez. Il y a 18 marches. Il reste 18 places.') ?? '';
  await openGuide(page, atelier, new Map([...guide, [step, text]]));
  await page.goto(`${atelier.url}#/number`);
  await page.getByRole('button', { name: /^18/ }).click();
  await page.keyboard.type('3018');
  const foot = page.getByRole('contentinfo', { name: 'Ce qui va changer' });
  await expect(foot).toContainText('Aucune faute trouvée avec ce changement.');
  const doubtful = rows(page, 'À décider').getByRole('checkbox');
  await expect(doubtful).toHaveCount(2);
  await expect(doubtful.first()).not.toBeChecked();
  await page.getByLabel('Tout cocher : À décider').check();
  for (const box of await doubtful.all()) await expect(box).toBeChecked();
  // sentences would say a number that no contact has
  await page.getByLabel('Tout cocher : Contacts').uncheck();
  await expect(foot).toContainText(/Ce changement ferait \d+ fautes\. « .+ » : Ce numéro n’est celui d’aucun contact/);
  await expect(page.getByRole('button', { name: /Changer les \d+ phrases/ })).toBeEnabled();
});

test('what is no number, the same one, or of too few digits is said in a sentence', async ({ page, atelier }) => {
  await openGuide(page, atelier, SMALL);
  await page.goto(`${atelier.url}#/number`);
  await page.getByLabel('Numéro écrit aujourd’hui').fill('0199999999');
  await expect(page.getByText(/Aucun texte du guide ne dit ce numéro/)).toBeVisible();
  await page.getByLabel('Numéro écrit aujourd’hui').fill('18');
  const next = page.getByLabel('Nouveau numéro');
  await next.fill('18');
  await expect(page.getByText(/C’est le même numéro/)).toBeVisible();
  await next.fill('01 42 00 00 0');
  await expect(page.getByText(/9 chiffres : ni un numéro court, ni un numéro de ce pays/)).toBeVisible();
  await next.fill('01 42 00 00 00');
  await expect(page.getByText(/l’a déjà/)).toBeVisible();
});
