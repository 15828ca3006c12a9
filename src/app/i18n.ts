import i18next from 'i18next';
import type { Brand } from '../pack/index.ts';
import { fr, type Words } from './locales/fr.ts';

const LOCALES: Readonly<Record<string, Readonly<Record<string, string>>>> = { fr };

/** A key without its plural ending: `t('plan.actions', { count: 2 })`. */
export type KeyOf<W> = keyof W extends infer K
  ? K extends `${infer Stem}_${'zero' | 'one' | 'other'}`
    ? Stem
    : K
  : never;

/** What stands in the words' places. */
export type Values = Readonly<Record<string, string | number>>;

/** Makes the interface speak a locale. Synchronous: these words are in the first script. Throws when the locale has none. */
export function speak(locale: string): void {
  const words = LOCALES[locale];
  if (!words) throw new Error(`no interface words for the locale ${locale}`);
  void i18next.init({
    lng: locale,
    resources: { [locale]: { translation: words } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

/** What the brand puts into the words; nothing until its pack is there, and no word that is said before needs it. */
let brand: Brand | null = null;

/** Gives the words the name of the guide, `{{guide}}`, and of the site that the quick exit leads to, `{{exitTitle}}` and `{{exitSite}}`. */
export const speakAs = (given: Brand): void => void (brand = given);

/** A word of the interface, with the brand and with its own values. */
export const say = (key: string, values: Values = {}): string => i18next.t(key, { ...brand, ...values });

/** The interface's words in the current locale. A key that is unknown, or that travels with the second door (i18n-reading.ts), does not compile. */
export const t: (key: KeyOf<Words>, values?: Values) => string = say;

/** One formatter per locale: making one takes longer than writing a hundred dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormatOf(locale: string): Intl.DateTimeFormat {
  const kept = dateFormats.get(locale);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  dateFormats.set(locale, made);
  return made;
}

/** The day of an instant where the phone is, as an ISO date. Without a formatter, which takes milliseconds to make. */
export const dayOf = (instant: Date): string =>
  new Date(Number(instant) - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** "24 novembre 2026", from an ISO date. Read in UTC: the date is a date, wherever the phone is. */
export const longDate = (iso: string): string => dateFormatOf(i18next.language).format(new Date(`${iso}T00:00:00Z`));
