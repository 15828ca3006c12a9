/**
 * The code of a language, as a pattern: two or three letters, and what is not of everybody behind an x, as in
 * `fr-x-facile` (BCP 47).
 */
export const LOCALE = '[a-z]{2,3}(?:-x-[a-z]+)?';

const WHOLE = new RegExp(`^${LOCALE}$`);

export const isLocale = (text: string): boolean => WHOLE.test(text);

/** The language without what is behind the x: `fr` of `fr-x-facile`. What a screen reader and a voice go by. */
export const baseOf = (locale: string): string => locale.replace(/-x-.*$/, '');

/** The language that a translation stands beside. */
export interface Beside {
  /** the source language of the content */
  readonly locale: string;
  /** the translation is the same language, made easier: what it does not say, the source says */
  readonly isSameLanguage: boolean;
  /** both are languages of the country's offices: letters and words to say are translated as all others are */
  readonly isOfficial: boolean;
}

/**
 * What `locale` stands beside; null for the source itself, and where nobody says which language is the source.
 * `official`: the languages that the offices of the country read, where it has several.
 */
export const besideOf = (locale: string, source: string | undefined, official: readonly string[] = []): Beside | null =>
  source === undefined || source === locale || locale === ''
    ? null
    : {
        locale: source,
        isSameLanguage: baseOf(locale) === baseOf(source),
        isOfficial: official.includes(locale) && official.includes(source),
      };
