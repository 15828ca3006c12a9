import type { Page } from '@playwright/test';

/** The language of what is sent, under its own name, in the fold that says which one it is. */
export async function pickLanguage(page: Page, name: string): Promise<void> {
  const fold = page.locator('details.fold').filter({ has: page.locator('input[name="langue"]') });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await page.getByRole('radio', { name }).check();
}
