import type { Language } from './language.ts';

/** What differs between languages whose dates, numbers and order browsers know. */
export interface LanguageOf {
  /** as browsers know it (BCP 47), with its digits where it has several */
  readonly locale: string;
  readonly dir: Language['dir'];
  /** between words of a list, and between statements */
  readonly between?: readonly [words: string, statements: string];
  readonly ofPlace: (name: string) => string;
}

/**
 * A language as browsers write it. The hour of the day is that of 24 hours, without the nought before it: "9:00",
 * "17:30".
 */
export function makeLanguage({ locale, dir, between = [', ', '; '], ofPlace }: LanguageOf): Language {
  /** One formatter: making one takes longer than writing a hundred dates. */
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const longDate = (iso: string): string => dates.format(new Date(`${iso}T00:00:00Z`));
  return {
    dir,
    plurals: locale,
    longDate,
    letterDate: (iso) => longDate(iso).replaceAll(' ', '\u00A0'),
    hour: (time) => time.replace(/^0(?=\d)/, ''),
    list: (words) => words.join(between[0]),
    statements: (words) => words.join(between[1]),
    number: (value) => numbers.format(value),
    compareNames: (a, b) => a.localeCompare(b, locale),
    compareTerms: (a, b) => a.localeCompare(b, locale, { ignorePunctuation: true }),
    initial: (name) =>
      name
        .normalize('NFD')
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .slice(0, 1)
        .toLocaleUpperCase(locale),
    ofPlace: (name) => ofPlace(name ?? ''),
  };
}
