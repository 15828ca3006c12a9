import { expect, test } from '@playwright/test';
import { singleUrl } from '../support/single-file.ts';

test.use({ javaScriptEnabled: false });

test('shows the numbers first, and leads by its contents to a procedure and its letter', async ({ page }) => {
  await page.goto(singleUrl());
  await expect(page.getByText('le questionnaire ne marche pas')).toBeInViewport();
  for (const number of ['tel:17', 'sms:114', 'tel:119', 'tel:116000'])
    await expect(page.locator(`.t a[href="${number}"]`)).toBeInViewport();
  await expect(page.locator('h2')).toHaveCount(9);
  await page.getByRole('navigation').getByRole('link', { name: 'Les démarches' }).click();
  await expect(page.getByRole('heading', { name: 'Les démarches', level: 2 })).toBeInViewport();
  const part = page.locator('details', {
    has: page.getByRole('heading', { name: 'Répondez à un refus de plainte' }),
  });
  await part.locator('summary').click();
  await expect(part.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await part.getByRole('link', { name: 'Dites au procureur qu’on refuse votre plainte' }).last().click();
  await expect(page.locator('summary', { hasText: 'Dites au procureur qu’on refuse' })).toBeInViewport();
});

test('in Arabic it shows the numbers first, from right to left, and in French what nobody has translated', async ({
  page,
}) => {
  await page.goto(singleUrl('ar'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  for (const number of ['tel:17', 'sms:114', 'tel:119', 'tel:116000'])
    await expect(page.locator(`.t a[href="${number}"]`)).toBeInViewport();
  await expect(page.locator('h2')).toHaveCount(9);
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(scroll).toBeLessThanOrEqual(0);
  const source = page.locator('details > div[lang="fr"]').first();
  await source.locator('xpath=..').locator('summary').click();
  await expect(source).toBeVisible();
  await expect(source).toHaveAttribute('dir', 'ltr');
});
