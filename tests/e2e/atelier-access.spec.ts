import { readFileSync } from 'node:fs';
import { contentIn, expect, give, goTo, openGuide, test, zipOf } from '../support/atelier.ts';
import { axeFaults } from '../support/looks/axe.ts';

/** Every screen, by its address, and what stands on it once it is there. */
const SCREENS = [
  ['#/home', '.jobs'],
  ['#/text', '.columns'],
  ['#/text/procedure/couper-l-eau', '.line'],
  ['#/number', 'main button'],
  ['#/hours', 'main a, main button'],
  ['#/sign', 'form'],
  ['#/withdraw/couper-l-eau', '.rows'],
  ['#/languages', 'main'],
  ['#/review', 'main li'],
  ['#/review/procedure/couper-l-eau', 'main'],
  ['#/rules/procedure/couper-l-eau', 'main'],
  ['#/faults', 'main'],
  ['#/plans', 'main'],
  ['#/touched', 'main'],
  ['#/done', 'main'],
  ['#/publish', 'main'],
] as const;

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('every screen has names, contrast and an order that a machine can hold', async ({ page, atelier }) => {
      await openGuide(page, atelier);
      const found: string[] = [];
      for (const [address, there] of SCREENS) {
        await goTo(page, address);
        await expect(page.locator(there).first()).toBeVisible();
        for (const fault of await axeFaults(page)) found.push(`${address} ${fault}`);
      }
      expect(found).toEqual([]);
    });
  });

test('nothing scrolls sideways at 1024, and nothing is lost at 1920', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  const wide: string[] = [];
  for (const width of [1024, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [address, there] of SCREENS) {
      await goTo(page, address);
      await expect(page.locator(there).first()).toBeVisible();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${address} at ${width}: ${over} px`);
    }
    // where there is no room for its words a screen reader says them all the same
    await expect(page.getByRole('link', { name: 'Brouillon gardé dans ce navigateur' })).toBeVisible();
  }
  expect(wide).toEqual([]);
});

test('by the keyboard alone: a line is found, written and left', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await goTo(page, '#/text/procedure/couper-l-eau');
  const edit = page
    .locator('.line[data-shape="step"]')
    .first()
    .getByRole('button', { name: /Corriger/ });
  await edit.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.line-in-hand .cm-content')).toBeFocused();
  await page.keyboard.type(' Vite.');
  await expect(page.locator('.line-in-hand')).toContainText('Avant');
  await page.keyboard.press('Escape');
  await expect(page.locator('.line[data-shape="step"]').first()).toContainText('Vite.');
  await expect(
    page
      .locator('.line[data-shape="step"]')
      .first()
      .getByRole('button', { name: /Corriger/ }),
  ).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.line[data-shape="step"]').first()).not.toContainText('Vite.');
});

test('a guide of another country and language opens like the first, with its own phone', async ({ page, atelier }) => {
  const folder = 'tests/fixtures/pack/pesten';
  const files = new Map([
    ...[...contentIn(folder)].map(([path, text]) => [`${folder}/${path}`, text] as const),
    ['editions/pesten.yaml', readFileSync('tests/fixtures/editions/pesten.yaml', 'utf8')] as const,
    ['guide-content/pack.yaml', readFileSync('guide-content/pack.yaml', 'utf8')] as const,
    ...['nl', 'fr'].map((locale) => {
      const path = `guide-content/${locale}/interface.yaml`;
      return [path, readFileSync(path, 'utf8')] as const;
    }),
  ]);
  await page.goto(atelier.url);
  await give(page, zipOf(files, 'project'));
  await expect(page.locator('.three')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await page.getByRole('link', { name: 'Textes' }).click();
  await page.locator('.columns a').first().click();
  await expect(page.getByRole('contentinfo')).toContainText('Aucune faute');
  await expect(page.frameLocator('.phone iframe[data-front]').locator('html[lang="nl"][data-ready]')).toBeAttached();
});
