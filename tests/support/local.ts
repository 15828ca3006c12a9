import type { Page } from '@playwright/test';

/** The page of what is near. */
export const PATH = 'fr/pres-de-chez-vous/';
const DEPARTMENT = 'Votre département';
/** The switch that keeps the page. */
export const KEEP = 'Garder cette page sur ce téléphone';

export const field = (page: Page) => page.getByLabel(DEPARTMENT);
export const found = (page: Page) => page.locator('.found').getByRole('button');

/** Types the number of a département, and takes what stands first. */
export async function choose(page: Page, code: string): Promise<void> {
  await field(page).fill(code);
  await found(page)
    .filter({ hasText: new RegExp(`^${code} –`) })
    .click();
}
