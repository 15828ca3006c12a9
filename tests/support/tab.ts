import type { Page } from '@playwright/test';
import { isReady } from './guide.ts';

/** What the tab keeps, by name. */
export const tab = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)) as Record<string, string>);

/** Loads the page anew, as by its button. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await isReady(page);
}
