import { expect, openGuide, test, WHOLE } from '../support/atelier.ts';
import { keptTexts } from '../support/kept-texts.ts';

test('a new number is seen on the phone before it is written', async ({ page, atelier }) => {
  // the whole guide in two languages, on a machine that may do other things too
  test.setTimeout(200_000);
  await openGuide(page, atelier, WHOLE);
  await page.goto(`${atelier.url}#/number`);
  const trying = page.getByRole('button', { name: 'Essayer sur le téléphone' });
  await expect(trying).toBeDisabled();
  await page.getByRole('button', { name: /^3018/ }).click();
  await page.keyboard.type('3019');
  await expect(trying).toBeEnabled({ timeout: 60_000 });
  await trying.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Le nouveau numéro, comme sur un téléphone' });
  const phone = panel.frameLocator('iframe[data-front]');
  await expect(panel.getByRole('button', { name: /3018, violences en ligne/ })).toHaveAttribute('aria-current', 'page');
  await expect(phone.getByRole('link', { name: /3019/ }).first()).toBeVisible({ timeout: 60_000 });
  // a page on which a sentence changes is scrolled to it
  await panel.getByRole('button', { name: /^Ne payez jamais/ }).click();
  await expect(phone.getByRole('heading', { level: 1, name: /Ne payez jamais/ })).toBeVisible();
  await expect(phone.getByText('3019').first()).toBeInViewport();
  await panel.getByLabel('Langue du téléphone').selectOption('es');
  await expect(phone.locator('html')).toHaveAttribute('lang', 'es', { timeout: 60_000 });
  await expect(phone.getByText('3019').first()).toBeInViewport();
  await panel.getByLabel('Langue du téléphone').focus();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(trying).toBeFocused();
  expect((await keptTexts(page)).size).toBe(0);
});
