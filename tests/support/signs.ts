import type { Page } from '@playwright/test';

/** What says how many signs are ticked. */
export const tally = (page: Page) => page.locator('.tally [role="status"]');

/** Opens the group of a sign, if it is folded, and ticks it. */
export async function tick(page: Page, sign: string): Promise<void> {
  const box = page.locator(`input[value="${sign}"]`);
  const group = page.locator('details').filter({ has: box });
  if (await box.isHidden()) await group.locator('> summary').click();
  await box.check();
}
