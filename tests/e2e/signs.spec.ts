import { expect, heading, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

test('TX-5: says first that one sign alone proves nothing', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  await expect(page.locator('main .lead')).toHaveText(/^Un signe seul ne prouve rien\./);
});

test('counts the ticked signs in words, and makes no level of them', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  for (const group of await page.locator('.folds > details > summary').all()) await group.click();
  for (const box of (await page.locator('.sign input').all()).slice(0, 12)) await box.check();
  await expect(page.getByText('Vous avez coché 12 signes.')).toBeVisible();
  expect(await page.locator('main').innerText()).not.toMatch(/%|score|niveau|risque (élevé|fort|faible)|points/i);
  await page.getByRole('button', { name: 'Tout décocher' }).click();
  await expect(page.getByText('Vous n’avez coché aucun signe.')).toBeVisible();
});

test('leads to the emergency numbers in one tap from a sign that asks to act at once', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  for (const group of await page.locator('.folds > details > summary').all()) await group.click();
  await page.locator('.sign[data-strength="act-now"] input').first().check();
  await page.getByRole('link', { name: 'Voir les numéros d’urgence' }).click();
  await expect(heading(page)).toHaveText('Danger maintenant');
});

test('fills the question on what was noticed from the ticked signs', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  await page.getByRole('heading', { name: 'Argent et objets' }).click();
  await page.locator('.sign input:visible').first().check();
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(heading(page)).toHaveText('Avant de commencer');
  await page.getByRole('link', { name: /Garder le guide/ }).click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  for (const value of ['none', 'home', 'parent', 'unknown']) {
    await page.locator(`form.question input[value="${value}"]`).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
  }
  // noticed is answered already: the flow goes on after it
  await expect(page.locator('form[data-question="health"]')).toBeVisible();
  await page.getByRole('button', { name: 'Me montrer déjà quoi faire' }).click();
  await page.getByRole('button', { name: 'Modifier mes réponses' }).click();
  await expect(page.locator('.answers')).toContainText('De l’argent ou des cadeaux');
});

test('says of each sign how much it counts and what else it can mean, with its sources', async ({ page, server }) => {
  await open(page, server, 'fr/signes/argent-et-objets/');
  await expect(page.getByText('Peut aussi venir de').first()).toBeVisible();
  await expect(page.getByText(/Souvent présent|Compte avec d’autres/).first()).toBeVisible();
  await expect(page.locator('.sources li').first()).toContainText(/vérifié le/);
});
