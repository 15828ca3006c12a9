/**
 * What the app must know of one language while it runs, beside its words: the `language` of
 * `src/languages/<locale>/language.ts`.
 */
export interface Language {
  readonly dir: 'ltr' | 'rtl';
  /** the language whose kinds of number (CLDR) its forms follow: itself, where browsers know it */
  readonly plurals: string;
  /** in: an ISO date, read in UTC; out: the day as a page writes it, "24 novembre 2026" */
  readonly longDate: (iso: string) => string;
  /** the same as a letter writes it, without a line break inside it */
  readonly letterDate: (iso: string) => string;
  /** in: "09:00", "17:30"; out: the time of day as it is read, "9 h", "17 h 30" */
  readonly hour: (time: string) => string;
  /** words one after the other: "lundi, mardi" */
  readonly list: (words: readonly string[]) => string;
  /** statements one after the other, in one sentence */
  readonly statements: (words: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** the order of names in a list; less than, equal to or more than 0 */
  readonly compareNames: (a: string, b: string) => number;
  /** the order of its dictionaries, for which quotation marks and hyphens do not count */
  readonly compareTerms: (a: string, b: string) => number;
  /** under which letter of its alphabet a name stands */
  readonly initial: (name: string) => string;
  /**
   * "of" before the name of a place: "de Lyon", "d’Angers", "du Havre"; null: before a name that is still to be written
   */
  readonly ofPlace: (name: string | null) => string;
}
