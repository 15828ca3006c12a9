import type { Page } from '@playwright/test';
import { CALM, expect, open, test } from '../support/guide.ts';
import { keptKeys } from '../support/kept.ts';
import { readPaper } from '../support/paper.ts';
import { openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const own = (page: Page) => page.getByRole('region', { name: 'Mes numéros' });
const openOwn = (page: Page) => page.getByRole('button', { name: 'Mes numéros', exact: true }).click();
const field = (page: Page, name: string) => own(page).getByRole('textbox', { name });
const add = (page: Page) => own(page).getByRole('button', { name: 'Ajouter' }).click();
const toContacts = (page: Page) => page.locator('.bottom a[href$="/contacts/"]').click();

/** Types a contact of the place, on the page "Appeler". */
async function type(page: Page, name: string, number: string, purpose = ''): Promise<void> {
  await field(page, 'Nom').fill(name);
  await field(page, 'Numéro').fill(number);
  await field(page, 'Pour quoi').fill(purpose);
  await add(page);
}

test('a contact that is typed stands first, with a number that calls; what cannot be called is said', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/contacts/');
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await openOwn(page);
  await test.step('no name, or no number', async () => {
    await add(page);
    await expect(own(page).getByRole('alert')).toHaveText('Écrivez un nom et un numéro.');
    await expect(field(page, 'Nom')).toHaveAttribute('aria-invalid', 'true');
  });
  await test.step('no number that can be called', async () => {
    for (const number of ['06 12 bis', '+', '1', '06+12 34']) {
      await type(page, 'Mme Berger', number);
      await expect(own(page).getByRole('alert'), number).toContainText('Ce numéro ne peut pas s’appeler.');
    }
    await expect(own(page).locator('a[href^="tel:"]')).toHaveCount(0);
  });
  await type(page, 'Mme Berger', '+33 6 12.34.56-78', 'éducatrice du foyer');
  await expect(own(page).getByRole('alert')).toBeEmpty();
  await expect(own(page).getByRole('link', { name: /^Appeler le \+33 6 12\.34\.56-78, Mme Berger/ })).toHaveAttribute(
    'href',
    'tel:+33612345678',
  );
  await expect(own(page)).toContainText('éducatrice du foyer');
  const [first, danger] = await Promise.all([
    own(page).boundingBox(),
    page.getByRole('heading', { name: 'En cas de danger' }).boundingBox(),
  ]);
  expect(first?.y).toBeLessThan(danger?.y ?? 0);
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  expect(await keptKeys(page)).toEqual([]);
});

test('a contact of the guide is put there from its row and from its page, and taken away', async ({ page, server }) => {
  await open(page, server, 'fr/contacts/');
  await openOwn(page);
  await own(page).getByRole('button', { name: 'Choisir dans la liste' }).click();
  await page.getByRole('button', { name: /^Mettre dans mes numéros : 119/ }).click();
  await expect(own(page).getByRole('link', { name: /^Appeler le 119/ })).toBeVisible();
  await own(page).getByRole('button', { name: 'J’ai fini de choisir' }).click();
  await expect(page.getByRole('button', { name: /^Mettre dans mes numéros/ })).toHaveCount(0);
  await own(page).getByRole('link', { name: /^119/ }).click();
  const pin = page.getByRole('button', { name: 'Mettre dans mes numéros' });
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(own(page)).toHaveCount(0);
});

test('they are kept with the plan when the person keeps it, and erased with it; on paper when asked', async ({
  page,
  server,
  context,
}) => {
  await openPlan(page, server, CALM);
  await toContacts(page);
  await openOwn(page);
  await type(page, 'Brigade de Creil', '03 44 00 00 00');
  await expect(own(page)).toContainText('Ces numéros s’effacent avec l’onglet.');
  await test.step('on paper when that is asked for, and not before', async () => {
    const toPlan = () => page.locator('.bottom').getByRole('link', { name: 'Mon plan' }).click();
    await toPlan();
    await expect(page.locator('.sheet-front')).not.toContainText('Brigade de Creil');
    await toContacts(page);
    await openOwn(page);
    await own(page)
      .getByRole('switch', { name: /Sur le papier de mon plan/ })
      .click();
    await toPlan();
    expect(await readPaper(page)).toContain('03 44 00 00 00');
  });
  await page.locator('.keep-row').getByRole('button', { name: 'Le garder' }).click();
  await page.locator('.keep-row').getByRole('button', { name: 'Garder sur ce téléphone' }).click();
  await expect.poll(() => keptKeys(page)).toContain('plans');
  await page.close();
  const later = await context.newPage();
  await open(later, server, 'fr/contacts/');
  await expect(own(later).getByRole('link', { name: /Brigade de Creil/ })).toHaveAttribute('href', 'tel:0344000000');
  await openOwn(later);
  await expect(own(later)).toContainText('Ces numéros sont gardés avec votre plan.');
  await test.step('erased with everything else', async () => {
    await open(later, server, 'fr/reglages/');
    await later.getByRole('button', { name: 'Tout effacer' }).first().click();
    await later.getByRole('button', { name: /^Oui, / }).click();
    await expect.poll(() => keptKeys(later)).toEqual([]);
    await open(later, server, 'fr/contacts/');
    await expect(own(later)).toHaveCount(0);
  });
});
