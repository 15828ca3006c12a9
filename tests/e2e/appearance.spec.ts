import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/guide.ts';
import { wide } from '../support/layout.ts';

test.use({ serviceWorkers: 'block' });

const LIGHT = { background: 'rgb(250, 247, 242)', scheme: 'light' };
const DARK = { background: 'rgb(18, 24, 26)', scheme: 'dark' };

const ground = (page: Page): Promise<typeof LIGHT> =>
  page.evaluate(() => ({
    background: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));

test('AX-16: light and dark follow the phone, until one is chosen', async ({ page, server }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, server, 'fr/reglages/');
  expect(await ground(page)).toEqual(DARK);
  const theme = page.getByRole('group', { name: 'Thème' });
  await theme.getByRole('radio', { name: /clair/i }).check();
  await expect.poll(() => ground(page)).toEqual(LIGHT);
  await page.emulateMedia({ colorScheme: 'light' });
  await theme.getByRole('radio', { name: /sombre/i }).check();
  await expect.poll(() => ground(page)).toEqual(DARK);
  await page.getByRole('link', { name: 'Retour' }).click();
  expect(await ground(page)).toEqual(DARK);
  await page.locator('.bottom').getByRole('link', { name: 'Plus' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
  await theme.getByRole('radio').first().check();
  await expect.poll(() => ground(page)).toEqual(LIGHT);
});

test('AX-13: the three sizes of text are 100, 125 and 150 %, of what the phone says', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  const size = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const radios = page.getByRole('group', { name: 'Taille du texte' }).getByRole('radio');
  await expect(radios).toHaveCount(3);
  for (const [at, wanted] of ['16px', '20px', '24px'].entries()) {
    await radios.nth(at).check();
    await expect.poll(size).toBe(wanted);
    expect(await wide(page)).toEqual([]);
  }
});
