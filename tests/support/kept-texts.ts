import { expect, type Page } from '@playwright/test';

/** A file that an edit of the atelier changed. */
interface KeptChange {
  readonly file: string;
  readonly after: string | null;
}

/** The files that were changed in the atelier and are there, as the browser keeps them: path → text. */
export async function keptTexts(page: Page): Promise<ReadonlyMap<string, string>> {
  await expect(page.locator('.kept')).toHaveAttribute('data-keeping', 'kept');
  const changes = await page.evaluate(
    () =>
      new Promise<readonly KeptChange[]>((resolve, reject) => {
        const opening = indexedDB.open('atelier');
        opening.addEventListener('error', () => reject(new Error('no draft')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('edits').objectStore('edits').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const edits = reading.result as readonly { readonly changes: readonly KeptChange[] }[];
            resolve(edits.flatMap((edit) => edit.changes.map(({ file, after }) => ({ file, after }))));
          });
        });
      }),
  );
  return new Map(changes.flatMap(({ file, after }) => (after === null ? [] : [[file, after] as const])));
}
