import { expect as soon, test as base, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { ATELIER_HEADERS } from '../../hosting/headers.mjs';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { serve, type Served } from '../../scripts/serve.mjs';
import { contentIn, SMALL, WHOLE } from './content-in.ts';

export { contentIn, SMALL, WHOLE };

/** Compiling and proving take their time on a machine that does other things too. */
export const expect = soon.configure({ timeout: 30_000 });

/** The atelier on a server of its own, on a desktop. */
export const test = base.extend<{ atelier: Served }>({
  viewport: { width: 1440, height: 900 },
  isMobile: false,
  hasTouch: false,
  deviceScaleFactor: 1,
  acceptDownloads: true,
  // Playwright asks for a pattern, also of what needs nothing
  // oxlint-disable-next-line no-empty-pattern
  atelier: async ({}, use) => {
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

/** Opens a guide in the atelier, from its zip, and waits until it is checked. */
export async function openGuide(page: Page, atelier: Served, folder = SMALL): Promise<void> {
  await page.goto(atelier.url);
  await give(page, zipOf(contentIn(folder)));
  await expect(page.getByRole('heading', { name: 'Que voulez-vous faire ?' })).toBeVisible({ timeout: OPENED_WITHIN });
  await expect(page.locator('.three')).toBeVisible({ timeout: OPENED_WITHIN });
}

/** The texts of the draft that the atelier keeps, as they stand; waits until the last edit is kept. */
export async function draftIn(page: Page): Promise<Map<string, string>> {
  await expect(page.locator('.kept')).toHaveAttribute('data-keeping', 'kept');
  const texts = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('atelier');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('no draft')));
    });
    const reading = database.transaction(['files', 'edits']);
    const all = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const [paths, files, edits] = await Promise.all([
      all(reading.objectStore('files').getAllKeys()),
      all<string[]>(reading.objectStore('files').getAll()),
      all<{ changes: { file: string; after: string | null }[] }[]>(reading.objectStore('edits').getAll()),
    ]);
    database.close();
    const found: Record<string, string | null> = Object.fromEntries(paths.map((path, at) => [path, files[at] ?? '']));
    for (const { changes } of edits) for (const { file, after } of changes) found[file] = after;
    return found;
  });
  return new Map(Object.entries(texts).flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])));
}
