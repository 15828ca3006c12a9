import type { Page } from '@playwright/test';
import { answer, begin, BLACKMAIL, expect, open, type Host } from './guide.ts';

export const AWAY = 'https://meteofrance.com/';
export const exit = (page: Page) => page.locator('.bar-exit');

/** The other site, played at the network's edge: the tests never leave this machine. */
export async function playAway(page: Page): Promise<void> {
  await page.route(`${AWAY}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>ailleurs</title><h1>ailleurs</h1>' }),
  );
}

/** Answers a question, then leaves, and the other site is there. */
export async function leaveTheFlow(page: Page, server: Host): Promise<void> {
  await playAway(page);
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
}
