import i18next from 'i18next';
import { longDate, say, type KeyOf, type Values } from './i18n.ts';
import type { Words } from './locales/fr.ts';
import { frReading, type ReadingWords } from './locales/fr-reading.ts';

const LOCALES: Readonly<Record<string, Readonly<Record<string, string>>>> = { fr: frReading };

/** Adds the words of the screens behind the second door to those that `speak` gave, and so comes after it. Throws when the locale has none. */
export function speakReading(locale: string): void {
  const words = LOCALES[locale];
  if (!words) throw new Error(`no words of the reading screens for the locale ${locale}`);
  i18next.addResourceBundle(locale, 'translation', words);
}

/** The interface's words, for what only those screens show: with their own words beside those of the first script. */
export const t: (key: KeyOf<Words> | KeyOf<ReadingWords>, values?: Values) => string = say;

/** A date as a letter writes it: the first of a month has its own form in French, and no line breaks inside it. */
export const letterDate = (iso: string): string =>
  longDate(iso).replace(/^1 /, t('letter.first')).replace(/ /g, '\u00a0');
