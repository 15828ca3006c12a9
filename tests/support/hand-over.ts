import type { Locator, Page } from '@playwright/test';
import { expect } from './guide.ts';

export const PATH = 'fr/remettre/';
export const CASE = 'Images, chantage';
export const code = (page: Page): Locator => page.locator('.hand-screen svg.qr');
export const line = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Taps the language that the family reads. */
export const chooseLanguage = (page: Page, locale: string): Promise<void> =>
  page.locator(`.tongues input[value="${locale}"]`).check();

/** Goes as far as the code: the case, and that nobody else reads the phone. */
export async function showCode(page: Page): Promise<void> {
  await page.getByRole('radio', { name: CASE }).check();
  await page.getByRole('radio', { name: 'Non', exact: true }).check();
  await expect(code(page)).toBeVisible();
}

/** Types all that a sheet can hold. */
export async function complete(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Rendez-vous et contacts' }).click();
  await page.getByLabel('Jour', { exact: true }).fill('2026-12-02');
  await page.getByLabel('Heure', { exact: true }).fill('14:30');
  await line(page, 'Lieu').fill('Maison des ados');
  await line(page, 'Votre nom, ou celui du service').fill('A. B.');
  await line(page, 'Votre numéro').fill('06 00 00 00 00');
  await line(page, 'Service 1').fill('CRIP de la Manche');
  await line(page, 'Numéro 1').fill('02 00 00 00 00');
}
