import { COUNTRY, refusedLines } from './country.ts';
import type { Read } from './draft.ts';
import { patternOf, type Kind } from './kind.ts';
import { LOCALE } from './locale.ts';

/** A file of words, by its path. */
const WORDS = new RegExp(`^${LOCALE}/`);

/**
 * A file that nothing reads is a fault: what stands in it would be lost without a word. In the files of structure,
 * which are no passages for the lint of words, it looks for what must never be listed.
 */
export function checkFiles({ files, country, beside, issues }: Read, kinds: readonly Kind[]): void {
  const places = listPlaces(kinds);
  for (const [file, text] of files) {
    if (!places.some((place) => place.test(file))) {
      issues.add(
        'unknown-file',
        { file, line: 1 },
        'Nothing reads this file.',
        'Correct its name or its folder, or take it out. The manual lists the files.',
      );
    }
    // words of another language are held against its own rules, with its pack
    const isWords = WORDS.test(file);
    if (isWords || file === 'README.md' || file === COUNTRY || beside !== null) continue;
    for (const { pattern, says, instead } of refusedLines(country)) {
      const line = text.split('\n').findIndex((words) => words.search(pattern) >= 0);
      if (line >= 0) issues.add('safety-line', { file, line: line + 1 }, says, instead);
    }
  }
}

const listPlaces = (kinds: readonly Kind[]): readonly RegExp[] =>
  kinds
    .flatMap(({ structure, beside = [], words }) => [structure?.path, ...beside, words?.path])
    .filter((path) => path !== undefined)
    .concat('README.md')
    .map(patternOf);
