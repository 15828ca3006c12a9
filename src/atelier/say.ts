import { createInstance, type i18n as I18next } from 'i18next';
import { createStore, type Store } from '../store.ts';
import { words } from 'virtual:atelier-words';

/** The languages of the atelier's own words, by code; those of the guide that is open are another matter. */
export const LOCALES: readonly string[] = Object.keys(words);

/** What stands in the places of a text. `count` picks the form of a number. */
export type Values = Readonly<Record<string, string | number>>;

let i18n: I18next | null = null;
const spoken = createStore(LOCALES[0] ?? '');

/** The language that the atelier speaks. */
export const locale: Store<string> = spoken;

/** Makes the atelier speak a language. Called once before anything is drawn, and again when the person changes it. */
export function speak(locale: string): void {
  if (i18n === null) {
    i18n = createInstance({
      lng: locale,
      fallbackLng: false,
      resources: Object.fromEntries(Object.entries(words).map(([name, said]) => [name, { translation: said }])),
      initAsync: false,
      // Preact writes what is said as text
      interpolation: { escapeValue: false },
    });
    void i18n.init();
  } else void i18n.changeLanguage(locale);
  document.documentElement.lang = locale;
  spoken.set(locale);
}

/**
 * The words of a key of atelier-content/, of several those of the first that has some, with its places filled. Numbers
 * are written as the language writes them. tests/atelier/words.test.ts holds every key that the code names.
 */
export function t(key: string | readonly string[], values: Values = {}): string {
  if (i18n === null) throw new Error('the atelier does not speak yet');
  const shown = Object.fromEntries(
    Object.entries(values).map(([place, value]) => [place, typeof value === 'number' ? number(value) : value]),
  );
  const say = i18n.t as (key: string | readonly string[], options: object) => string;
  const { count } = values;
  return say(key, { replace: shown, nest: false, ...(typeof count === 'number' ? { count } : {}) });
}

/** Whether there are words for a key. */
export const has = (key: string): boolean => i18n?.exists(key) ?? false;

const number = (value: number): string => value.toLocaleString(spoken.get());

/** Words as they begin a line. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase(spoken.get()) + words.slice(1);

/** "24 novembre 2026", from an ISO date. */
export const longDay = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(spoken.get(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** "24 nov. 2026, 18:20", from an instant. */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString(spoken.get(), { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** What the atelier calls a language in a sentence, as "français"; an easier version is in the same one. */
export const languageHere = (code: string): string =>
  new Intl.DisplayNames([spoken.get()], { type: 'language', fallback: 'code' }).of(code.split('-x-')[0] ?? code) ??
  code;

const withCapital = (name: string, code: string): string => name.charAt(0).toLocaleUpperCase(code) + name.slice(1);

/**
 * What a language calls itself, as "Română"; its code where the browser does not know. An easier version is called in
 * the words of this page.
 */
export function nameOfLanguage(code: string): string {
  const [base = code] = code.split('-x-');
  if (base !== code) return t('language.easier', { language: withCapital(languageHere(base), spoken.get()) });
  try {
    return withCapital(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code, code);
  } catch {
    return code;
  }
}
