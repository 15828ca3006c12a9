import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/guide.ts';
import { keptKeys, keptText, listDatabases } from '../support/kept.ts';

test.use({ serviceWorkers: 'block' });

const size = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const shown = (page: Page) => page.locator('html');

const yes = (page: Page) => page.getByRole('button', { name: 'Oui', exact: true });

/** Chooses a size, and says that it stays. */
async function keep(page: Page, name: string): Promise<void> {
  await size(page, name).check();
  await yes(page).click();
  await expect.poll(() => keptKeys(page)).toEqual(['textSize']);
}

test('larger letters hold for the visit; whether they stay is asked at once, and on the home page', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/reglages/');
  await expect(page.getByText('Garder cette taille ?')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await size(page, 'Très grande').check();
  await expect(page.getByText('Garder cette taille ?')).toBeVisible();
  expect(await listDatabases(page)).toEqual([]);
  await page.locator('.bottom a, .side a').filter({ hasText: 'Accueil', visible: true }).click();
  await expect(shown(page)).toHaveAttribute('data-size', 'larger');
  await yes(page).click();
  await expect(page.getByText('La taille choisie reste sur ce téléphone.')).toBeFocused();
  await expect.poll(() => keptKeys(page)).toEqual(['textSize']);
  expect(await keptText(page, 'textSize')).not.toContain('dark');
  await open(page, server);
  await expect(shown(page)).toHaveAttribute('data-size', 'larger');
  await expect(shown(page)).toHaveAttribute('data-theme', 'auto');
  await expect(yes(page)).toHaveCount(0);
  await test.step('it stands among what is kept, and goes from there', async () => {
    await open(page, server, 'fr/ce-qui-reste/');
    await page.getByRole('button', { name: 'Effacer : Taille du texte' }).click();
    await page.getByRole('button', { name: 'Oui, effacer' }).click();
    await expect.poll(() => keptKeys(page)).toEqual([]);
  });
  await test.step('another takes its place unasked; "Normale" takes it away', async () => {
    await open(page, server, 'fr/reglages/');
    await keep(page, 'Grande');
    await size(page, 'Très grande').check();
    await expect.poll(() => keptText(page, 'textSize')).toContain('larger');
    await size(page, 'Normale').check();
    await expect.poll(() => keptKeys(page)).toEqual([]);
  });
});

test('a size that nobody said to keep is gone with the page', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await size(page, 'Très grande').check();
  await expect(yes(page)).toBeVisible();
  await open(page, server);
  await expect(shown(page)).toHaveAttribute('data-size', 'normal');
  expect(await keptKeys(page)).toEqual([]);
});

test('with all settings kept the size is one of them, and it stays as it was chosen before', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/reglages/');
  await keep(page, 'Très grande');
  await open(page, server, 'fr/reglages/');
  await page.getByRole('switch', { name: /Garder ces réglages/ }).check();
  await expect.poll(() => keptKeys(page)).toEqual(['preferences']);
  await open(page, server);
  await expect(shown(page)).toHaveAttribute('data-size', 'larger');
});

test('whoever reads without keeping anything, or in discreet mode, has a size for this visit alone', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/reglages/');
  await keep(page, 'Très grande');
  await page.getByRole('switch', { name: /Mode discret/ }).check();
  await expect.poll(() => keptKeys(page)).toEqual([]);
  await expect(page.getByText('Elle n’est pas gardée.')).toBeVisible();
  await size(page, 'Grande').check();
  await expect(shown(page)).toHaveAttribute('data-size', 'large');
  await page.getByRole('switch', { name: /Mode discret/ }).uncheck();
  expect(await keptKeys(page)).toEqual([]);
  await open(page, server);
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Oui, ou je ne sais pas/ }).click();
  await page.locator('.bar-urgent').click();
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Réglages/ })
    .click();
  await size(page, 'Très grande').check();
  await expect(shown(page)).toHaveAttribute('data-size', 'larger');
  expect(await keptKeys(page)).toEqual([]);
});

test('"Tout effacer" erases the size too', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await keep(page, 'Très grande');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  await open(page, server);
  await expect(shown(page)).toHaveAttribute('data-size', 'normal');
});
