import { readFiles, type IsLeftOut } from '../read/draft.ts';
import type { EditionFile } from '../things/edition.ts';
import type { Compilation } from './compilation.ts';
import { joinPack } from './join-pack.ts';
import { holdRules } from './rules.ts';
import { compileThings } from './things.ts';

/**
 * Compiles the content of one language. In: path → text, as `readContent` gives it; touches no disk, never throws on
 * wrong content. With an edition file its roles are checked too, and the pack can be shown; without one it can be
 * checked, planned and compared. `isLeftOut`: lines of a translation that are shown in the source language.
 *
 *     const { pack, issues } = compilePack(readContent('guide-content'), 'fr');
 */
export function compilePack(
  content: ReadonlyMap<string, string>,
  locale: string,
  edition: EditionFile | null = null,
  isLeftOut?: IsLeftOut,
): Compilation {
  const read = readFiles(content, locale, isLeftOut);
  const things = compileThings(read, edition);
  const rules = holdRules(things);
  return joinPack(things, rules);
}
