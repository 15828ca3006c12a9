import type { BannedWord } from './language.ts';

/** A pattern, what to say instead, and whether the words may stand inside quotation marks. */
export type BannedRow = readonly [pattern: string, instead: string, inQuotes?: 'in quotes'];

/** Rows as banned words. A word that the glossary explains may stand there; the waiver of a word is how it begins. */
export const listBanned = (rows: readonly BannedRow[]): readonly BannedWord[] =>
  rows.map(([pattern, instead, inQuotes]) => ({
    pattern,
    waiver: /[\p{L}][\p{L} ]*/u.exec(pattern.replaceAll('(?:', ''))?.[0] ?? pattern,
    instead,
    except: inQuotes === undefined ? ['glossary'] : ['quotes', 'glossary'],
  }));
