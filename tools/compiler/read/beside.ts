import { baseOf } from './locale.ts';

/** The language that a translation stands beside. */
export interface Beside {
  /** the source language of the content */
  readonly locale: string;
  /** the translation is the same language, made easier: what it does not say, the source says */
  readonly isSameLanguage: boolean;
}

/** What `locale` stands beside; null for the source itself, and where nobody says which language is the source. */
export const besideOf = (locale: string, source: string | undefined): Beside | null =>
  source === undefined || source === locale || locale === ''
    ? null
    : { locale: source, isSameLanguage: baseOf(locale) === baseOf(source) };
