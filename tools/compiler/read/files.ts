import { COUNTRY, refusedLines } from './country.ts';
import type { Draft } from './draft.ts';
import { ALL_KINDS, patternOf } from './kinds.ts';
import { LOCALE } from './locale.ts';

/** A file of words, by its path. */
const WORDS = new RegExp(`^${LOCALE}/`);

const PLACES: readonly RegExp[] = [
  'README.md',
  ...ALL_KINDS.flatMap(({ structure, beside = [], words }) => [structure?.path, ...beside, words?.path]),
]
  .filter((path) => path !== undefined)
  .map(patternOf);

/**
 * A file that nothing reads is a fault: what stands in it would be lost without a word. In the files of structure,
 * which are no passages for the lint of words, it looks for what must never be listed.
 */
export function checkFiles(draft: Draft): void {
  for (const [file, text] of draft.files) {
    if (!PLACES.some((place) => place.test(file))) {
      draft.issues.add(
        'unknown-file',
        { file, line: 1 },
        'Nothing reads this file.',
        'Correct its name or its folder, or take it out. The manual lists the files.',
      );
    }
    // words of another language are held against its own rules, with its pack
    const isWords = WORDS.test(file);
    if (isWords || file === 'README.md' || file === COUNTRY || draft.beside !== null) continue;
    for (const { pattern, says, instead } of refusedLines(draft.country)) {
      const line = text.split('\n').findIndex((words) => words.search(pattern) >= 0);
      if (line >= 0) draft.issues.add('safety-line', { file, line: line + 1 }, says, instead);
    }
  }
}
