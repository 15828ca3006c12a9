import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect as soon, test as base, type Locator, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { ATELIER_HEADERS } from '../../hosting/headers.mjs';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { serve, type Served } from '../../scripts/serve.mjs';
import { contentIn, SMALL, wholeIn } from './content-in.ts';

export { contentIn, SMALL, wholeIn };

/** Compiling and proving take their time on a machine that does other things too. */
export const expect = soon.configure({ timeout: 30_000 });

/** How long a walk from the opening to the zip may take on a busy machine, in milliseconds. */
const WALKED_WITHIN = 180_000;

/** The atelier on a server of its own, on a desktop. */
export const test = base.extend<{ atelier: Served }>({
  viewport: { width: 1440, height: 900 },
  isMobile: false,
  hasTouch: false,
  deviceScaleFactor: 1,
  acceptDownloads: true,
  // Playwright asks for a pattern, also of what needs nothing
  // oxlint-disable-next-line no-empty-pattern
  atelier: async ({}, use, info) => {
    info.setTimeout(WALKED_WITHIN);
    const server = await serve(await ensureBuild('atelier'), { headers: ATELIER_HEADERS });
    await use(server);
    await server.stop();
  },
});

/** A zip of texts, as somebody sends it. */
export const zipOf = (files: ReadonlyMap<string, string>, folder = 'guide-content'): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, strToU8(text)])), { level: 0 }),
  );

/** Gives the atelier a zip. */
export const give = (page: Page, zip: Buffer, name = 'guide.zip'): Promise<void> =>
  page.locator('input[accept*="zip"]').setInputFiles({ name, mimeType: 'application/zip', buffer: zip });

/** How long the whole guide may take to be read and checked on a busy machine, in milliseconds. */
const OPENED_WITHIN = 120_000;

/** Opens a guide in the atelier, by its texts or the folder that has them, from a zip; waits until it is checked. */
export async function openGuide(
  page: Page,
  atelier: Served,
  guide: string | ReadonlyMap<string, string> = SMALL,
): Promise<void> {
  await page.goto(atelier.url);
  await give(page, zipOf(typeof guide === 'string' ? contentIn(guide) : guide));
  await expect(page.getByRole('heading', { name: 'Que voulez-vous faire ?' })).toBeVisible({ timeout: OPENED_WITHIN });
  await expect(page.locator('.three')).toBeVisible({ timeout: OPENED_WITHIN });
}

const { title: TITLES } = parse(readFileSync('atelier-content/fr.yaml', 'utf8')) as {
  readonly title: Readonly<Record<string, string>>;
};

/** Goes to an address of the atelier, and waits until its screen has taken the place of the last one. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), address);
  const [, screen = ''] = address.split('/');
  await expect(page).toHaveTitle(new RegExp(`^${TITLES[screen]} · `));
}

/** The bar at the foot, while it speaks of the texts as they stand. */
export const settledBar = (page: Page): Locator => page.locator('.bar[aria-busy="false"]');

/** Counts the clicks of a walk, from now on. Out: how many there were. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counting = window as unknown as { clicks: number };
    counting.clicks = 0;
    addEventListener('pointerdown', () => void (counting.clicks += 1), true);
  });
  return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks);
}
