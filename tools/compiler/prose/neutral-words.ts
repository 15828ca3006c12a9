import type { Contact, Letter, Page, PackProcedure, SignGroup } from '../../../src/pack/index.ts';
import { findLine } from '../read/find-words.ts';
import type { Read } from '../read/draft.ts';
import type { FileLine } from '../read/issue-list.ts';

export interface ThingsWithPaths {
  readonly procedures: readonly PackProcedure[];
  readonly pages: readonly Page[];
  readonly signs: readonly SignGroup[];
  readonly contacts: readonly Contact[];
  readonly letters: readonly Letter[];
}

/**
 * No word of the subject stands in a path or in a title of the browser's history (src/platform/README.md):
 * checks the words that other people can see beside the page: ids that are paths, short titles, titles of groups.
 */
export function checkNeutralWords({ locale, language, files, issues }: Read, named: ThingsWithPaths): void {
  const check = (words: string, file: string, what: string): void => {
    const match = language.subjectWords.exec(words);
    if (match === null) return;
    const at: FileLine = { file, line: findLine(files, file, words) };
    issues.add(
      'subject-word',
      at,
      `${what} "${words}" holds "${match[0]}", and can be seen in the browser's history.`,
      'Choose neutral words.',
    );
  };
  for (const { id, short } of named.procedures) {
    check(id, `procedures/${id}.yaml`, 'The id');
    check(short, `${locale}/procedures/${id}.md`, 'The short title');
  }
  for (const { id, short } of named.pages) {
    check(id, `${locale}/pages/${id}.md`, 'The id');
    check(short, `${locale}/pages/${id}.md`, 'The short title');
  }
  for (const { id, short } of named.letters) {
    check(id, `letters/${id}.yaml`, 'The id');
    check(short, `${locale}/letters/${id}.md`, 'The short title');
  }
  for (const { id, title } of named.signs) {
    check(id, 'signs.yaml', 'The id');
    check(title, `${locale}/signs.yaml`, 'The title');
  }
  for (const { id } of named.contacts) check(id, 'contacts.yaml', 'The id');
}
