import type { Page } from '@playwright/test';

/** Opens a fold of a procedure's page by what it holds, as a tap on its heading does. */
export const openFold = (page: Page, holds: 'steps' | 'words' | 'refused' | 'needs' | 'rest'): Promise<void> =>
  page.locator(`[data-section="${holds}"] > summary`).click();
