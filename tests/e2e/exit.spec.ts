import { expect, heading, open, test } from '../support/guide.ts';
import { exit, playAway } from '../support/exit.ts';

test.use({ serviceWorkers: 'block' });

// where it stands is asked of every screen by screens.spec.ts

test('says what it is, where Tab finds it, and its limits, with the numbers one tap away', async ({ page, server }) => {
  await open(page, server);
  await test.step('EX-3: says what it is', async () => {
    await expect(exit(page)).toHaveText('Quitter vite');
    await expect(exit(page)).toHaveAccessibleName('Quitter vite cette page');
  });
  await test.step('EX-9: is the second thing that Tab reaches, after the skip link', async () => {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Aller au contenu');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Quitter vite cette page');
  });
  await test.step('EX-10: the first-use page says the limits and leaves the numbers one tap away', async () => {
    await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
    await expect(page.getByText('Il n’efface pas l’historique.')).toBeVisible();
    // keys are named where there are keys: not on this telephone
    await expect(page.getByText('trois fois la touche Maj')).toBeHidden();
    await page.getByRole('link', { name: /Urgence/ }).click();
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Appeler le 17/ })
        .first(),
    ).toBeVisible();
  });
});

test('EX-8: does not take Shift used to type for a wish to leave; leaves on Shift three times, and says how many are left', async ({
  page,
  server,
}) => {
  await playAway(page);
  await open(page, server);
  for (const key of ['Shift+A', 'Shift+Tab', 'Shift+A', 'Shift+Tab']) await page.keyboard.press(key);
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.locator('#status')).toHaveText('Encore 2 fois la touche Maj pour quitter.');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
});

test('EX-8: leaves on Escape twice', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('EX-2: is a plain link that works', async ({ page, server }) => {
    await playAway(page);
    await page.goto(`${server.url}fr/pres-de-chez-vous/`);
    await exit(page).click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  });
});
