import type { Draft } from './draft.ts';
import { ALL_KINDS, patternOf } from './kinds.ts';

const PLACES: readonly RegExp[] = [
  'README.md',
  ...ALL_KINDS.flatMap(({ structure, beside = [], words }) => [structure?.path, ...beside, words?.path]),
]
  .filter((path) => path !== undefined)
  .map(patternOf);

/**
 * A file that nothing reads is a fault: what stands in it would be lost without a word. In the files of structure, which are no
 * passages for the lint of words, it looks for the one name that must never be listed.
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
    const isWords = file.startsWith(`${draft.locale}/`);
    if (isWords || file === 'README.md') continue;
    const line = text.split('\n').findIndex((words) => /stopncii/i.test(words));
    if (line >= 0)
      draft.issues.add(
        'safety-line',
        { file, line: line + 1 },
        'StopNCII is for adults only.',
        'Name the 3018 or Take It Down instead.',
      );
  }
}
