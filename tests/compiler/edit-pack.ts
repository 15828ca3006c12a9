import { readContent } from '../../tools/read-content.ts';

/** A change of one file: some words for others, a whole new text, or null to take the file away. */
export type Edit =
  | { readonly file: string; readonly find: string; readonly put: string }
  | { readonly file: string; readonly text: string | null };

/** The small sound pack that every fault is put into. */
export const good: ReadonlyMap<string, string> = readContent('tests/fixtures/pack/good');

/** A copy of some files with edits. Throws when an edit finds nothing to change, or more than one place. */
export function edit(files: ReadonlyMap<string, string>, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const copy = new Map(files);
  for (const change of edits) {
    if ('find' in change) {
      const parts = copy.get(change.file)?.split(change.find) ?? [];
      if (parts.length !== 2)
        throw new Error(`${change.file} holds "${change.find}" ${Math.max(0, parts.length - 1)} times`);
      copy.set(change.file, parts.join(change.put));
    } else if (change.text === null) {
      copy.delete(change.file);
    } else {
      copy.set(change.file, change.text);
    }
  }
  return copy;
}
