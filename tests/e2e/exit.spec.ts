import { expect, heading, open, test } from '../support/guide.ts';
import { AWAY, exit, playAway } from '../support/exit.ts';

const ROUTES = [
  '',
  'fr/urgence/',
  'fr/parcours/',
  'fr/demarches/',
  'fr/demarches/porter-plainte/',
  'fr/signes/',
  'fr/contacts/',
  'fr/chercher/',
  'fr/a-propos/',
  'fr/reglages/',
  'fr/debut/',
  'fr/pages/telephone-sur/',
  'fr/plus/',
  'fr/pages/',
  'fr/lettres/',
  'fr/mots/',
  'fr/pres-de-chez-vous/',
  'fr/nulle-part/',
];

test('EX-1: stands at the same place on every screen, large enough', async ({ page, server }) => {
  const places = new Set<string>();
  for (const path of ROUTES) {
    await open(page, server, path);
    await page.evaluate(() => window.scrollTo(0, 400));
    await expect(exit(page)).toBeInViewport();
    const box = await exit(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(box?.width).toBeGreaterThanOrEqual(48);
    places.add(`${Math.round((box?.x ?? 0) + (box?.width ?? 0))} ${Math.round(box?.y ?? 0)}`);
  }
  expect([...places]).toHaveLength(1);
});

test('EX-1: stays on screen at 320 px and at 400 %', async ({ page, server }) => {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, server);
    await expect(exit(page)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.bar-urgent')).toBeInViewport({ ratio: 1 });
  }
});

test('EX-3: says what it is', async ({ page, server }) => {
  await open(page, server);
  await expect(exit(page)).toHaveText('Quitter vite');
  await expect(exit(page)).toHaveAccessibleName('Quitter vite cette page');
});

test('EX-8: leaves on Shift three times, and says how many are left', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  await page.keyboard.press('Shift');
  await expect(page.locator('#status')).toHaveText('Encore 2 fois la touche Maj pour quitter.');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
});

test('EX-8: does not take Shift used to type for a wish to leave', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  for (const key of ['Shift+A', 'Shift+Tab', 'Shift+A', 'Shift+Tab']) await page.keyboard.press(key);
  await expect(heading(page)).toBeVisible();
});

test('EX-8: leaves on Escape twice', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
});

test('EX-9: is the second thing that Tab reaches, after the skip link', async ({ page, server }) => {
  await open(page, server);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Aller au contenu');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Quitter vite cette page');
});

test('EX-10: the first-use page says the limits and leaves the numbers one tap away', async ({ page, server }) => {
  await open(page, server);
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('EX-2: is a plain link that works', async ({ page, server }) => {
    await playAway(page);
    for (const path of ROUTES.slice(0, -1)) {
      await page.goto(server.url + path);
      await expect(exit(page)).toHaveAttribute('href', AWAY);
    }
    await exit(page).click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  });
});

test('EX-12: never hides the focus under the bar', async ({ page, server }) => {
  await open(page, server, 'fr/demarches/porter-plainte/');
  const bar = (await page.locator('.bar').boundingBox())?.height ?? 0;
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const top = await page.evaluate(() => {
      const focused = document.activeElement;
      return !focused || focused === document.body || focused.closest('.bar, .skip, .bottom')
        ? null
        : focused.getBoundingClientRect().bottom;
    });
    if (top !== null) expect(top).toBeGreaterThan(bar);
  }
});
