import { localesOf, sourceLocaleOf } from '../../compiler/index.ts';

/** A place that leads to a procedure. */
export interface Hanging {
  /**
   * what hangs: words that link to it, procedures that name it when refused or beside them, letters of its own, words
   * of the search, demands of must.yaml, families, what is printed, where else it is listed, that it was published
   */
  readonly what: 'links' | 'procedures' | 'letters' | 'search' | 'musts' | 'families' | 'paper' | 'lists' | 'published';
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

const WHERE: readonly (readonly [pattern: RegExp, what: Hanging['what']])[] = [
  [/^procedures\//, 'procedures'],
  [/\/(?:search|queries)\.yaml$/, 'search'],
  [/^must\.yaml$/, 'musts'],
  [/^personas\//, 'families'],
  [/^paper\.yaml$/, 'paper'],
  [/^published\.yaml$/, 'published'],
];

/**
 * Everything in a content that hangs on a procedure, in its source language: the other languages have the same. Its own
 * files are left out, and what stands in the past (history/, reviews/).
 */
export function whatHangs(files: ReadonlyMap<string, string>, id: string): readonly Hanging[] {
  const source = sourceLocaleOf(files);
  const others = localesOf(files).filter((locale) => locale !== source);
  // a letter or a word of the glossary may be called as it is
  const named = new RegExp(`(?<!(?:letter|term|page): ?|[\\w-])${id}(?![\\w-])`);
  return [...files].flatMap(([file, text]): readonly Hanging[] => {
    if (isOwn(file, id) || /^(?:history|reviews)\/|(?:^|\/)glossary\.yaml$/.test(file)) return [];
    if (others.some((locale) => file.startsWith(`${locale}/`)) || file.endsWith('translated.yaml')) return [];
    const isWords = file.startsWith(`${source}/`) && !/(?:search|queries)\.yaml$/.test(file);
    return text.split('\n').flatMap((row, at): readonly Hanging[] => {
      const isHere = isWords ? row.includes(`(procedure:${id})`) : named.test(row.replace(/#.*$/, ''));
      if (!isHere) return [];
      const what = isWords ? 'links' : (WHERE.find(([pattern]) => pattern.test(file))?.[1] ?? 'lists');
      return [{ what, file, line: at + 1, says: row.trim() }];
    });
  });
}

/** The files of a procedure, in all languages. */
export const isOwn = (file: string, id: string): boolean =>
  file === `procedures/${id}.yaml` || file.endsWith(`/procedures/${id}.md`);
