import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from './built-pack.ts';
import { isReady, isStored } from './guide.ts';
import { inWords } from './in-words.ts';

export const DIST_B = await ensureBuild('dist-b');

/** The edition that is published later: scripts/test-builds.mjs. */
export const LATER = inWords(builtContent(DIST_B).edition);

/** Said where a newer edition waits. */
export const offer = (page: Page) => page.getByText('Une version plus récente est prête.');
/** Said where another tab has taken it. */
export const taken = (page: Page) => page.getByText('Une version plus récente est ouverte dans un autre onglet.');

/** Takes the newer edition: the page loads anew. */
export async function accept(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Mettre à jour' }).click()]);
  await isReady(page);
}

/** The guide as it stands on a later visit: answered by its worker. */
export async function openStored(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await isReady(page);
  await isStored(page);
  await page.reload();
  await isReady(page);
}
