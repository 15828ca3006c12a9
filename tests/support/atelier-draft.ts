import type { Page } from '@playwright/test';
import { expect, openGuide } from './atelier.ts';
import type { Served } from '../../scripts/serve.mjs';

/** One edit of a draft: the texts that it changes, by what they were and what they are. */
export interface DraftEdit {
  readonly what: string;
  readonly changes: readonly {
    readonly file: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Replaces words in a text; fails where they do not stand in it. */
export function replaced(text: string | undefined, old: string, fresh: string): string {
  if (text?.includes(old) !== true) throw new Error(`"${old}" is not there`);
  return text.replace(old, fresh);
}

/** What was done, written as the atelier keeps it: whoever comes back finds it. The page must have a guide open. */
export async function keepEdits(page: Page, edits: readonly DraftEdit[]): Promise<void> {
  await page.evaluate(async (all) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const database = await done(indexedDB.open('atelier'));
    const writing = database.transaction(['head', 'edits'], 'readwrite');
    const head = await done<object>(writing.objectStore('head').get('head'));
    await done(writing.objectStore('head').put({ ...head, count: all.length }, 'head'));
    for (const [at, { what, changes }] of all.entries())
      await done(
        writing.objectStore('edits').put(
          {
            at: '2026-11-29T10:00:00.000Z',
            by: 'Awa',
            what: { key: 'publish.did-give-back', values: { thing: what } },
            place: '#/home',
            go: null,
            changes,
          },
          at,
        ),
      );
    database.close();
  }, edits);
}

/** Opens a guide, and goes on with a draft in which these edits were done. */
export async function openDraft(
  page: Page,
  atelier: Served,
  folder: string,
  edits: readonly DraftEdit[],
): Promise<void> {
  await openGuide(page, atelier, folder);
  await keepEdits(page, edits);
  await resumeDraft(page);
}

/** Comes back to the atelier, and goes on with what was kept. */
export async function resumeDraft(page: Page): Promise<void> {
  await page.goto(page.url().replace(/#.*$/, ''));
  await page.reload();
  await page.getByRole('button', { name: /^Reprendre le brouillon/ }).click();
  await expect(page.locator('.three')).toBeVisible();
}

/** Goes to where the draft goes out. */
export async function openPublish(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Publier/ }).click();
  await expect(page.getByRole('button', { name: 'Tout télécharger' })).toBeVisible();
}
