import type { Core, SearchFile } from './types/index.ts';

/** The words of the search of this core; null when they belong to another edition, language or format, or are cut. */
export function readSearch({ format, edition, locale }: Core, value: unknown): SearchFile | null {
  const words = (typeof value === 'object' ? value : null) as Partial<SearchFile> | null;
  const fits = words?.format === format && words.edition === edition && words.locale === locale;
  const isWhole = [words?.synonyms, words?.common, words?.otherwise].every(Array.isArray);
  return fits && isWhole ? (words as SearchFile) : null;
}
