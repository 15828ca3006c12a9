import i18next from 'i18next';
import type { Language } from '../languages/index.ts';
import type { Brand, Core, CORE_KEYS } from '../pack/index.ts';

/** The words that travel with the core of the pack. */
export type CoreKeys = typeof CORE_KEYS;

/** A table of keys, each with the places of its text (src/pack/interface-keys.ts). */
type Keys = Readonly<Record<string, readonly string[]>>;

/** The places of a text that the brand does not fill: `{{guide}}` and the words of the site that the quick exit leads to. */
type Own<K extends Keys, Key extends keyof K> = Exclude<K[Key][number], keyof Brand>;

/** What stands in the places of a text: all of them, and nothing else. */
export type Places<K extends Keys, Key extends keyof K, V> = Readonly<Record<Own<K, Key>, V>>;

/** What `t` needs beside the key: nothing, where the text has no place. */
export type Values<K extends Keys, Key extends keyof K> = [Own<K, Key>] extends [never]
  ? readonly []
  : readonly [values: Places<K, Key, string | number>];

/** The keys of texts without a place, for tables of words. */
export type PlainKey = {
  [Key in keyof CoreKeys]: [Own<CoreKeys, Key>] extends [never] ? Key : never;
}[keyof CoreKeys];

let spoken: Language | null = null;
let brand: Brand | null = null;

/** What the app knows of the language that it speaks. Throws before `speak`. */
export function language(): Language {
  if (spoken === null) throw new Error('the interface does not speak yet');
  return spoken;
}

/** Makes the interface speak: with the words and the brand of the pack, as its language writes dates and numbers. */
export function speak(core: Pick<Core, 'words' | 'brand'>, of: Language): void {
  spoken = of;
  brand = core.brand;
  void i18next.init({
    // no more to i18next than the rules by which it picks a form for a number
    lng: of.plurals,
    resources: { [of.plurals]: { translation: core.words } },
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

/** A name, a number to dial or an address keeps its own direction inside a sentence from right to left (first strong isolate, UAX 9). */
const apart = (value: string): string => (language().dir === 'ltr' ? value : `\u2068${value}\u2069`);

/** `t`, for any key. `count` picks the form; numbers are written as the language writes them. */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const { count } = values;
  const replace = Object.fromEntries(
    Object.entries(values).map(([place, value]) => [
      place,
      typeof value === 'number' ? language().number(value) : apart(value),
    ]),
  );
  return i18next.t(key, { ...(typeof count === 'number' && { count }), replace: { ...brand, ...replace } });
}

/**
 * The interface's words in the current language. What does not compile: a key that is unknown, or that travels with the texts
 * (i18n-reading.ts), and a place that nothing fills.
 */
export const t = <Key extends keyof CoreKeys>(key: Key, ...[values]: Values<CoreKeys, Key>): string => say(key, values);

/** The day of an instant where the phone is, as an ISO date. Without a formatter, which takes milliseconds to make. */
export const dayOf = (instant: Date): string =>
  new Date(Number(instant) - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** "24 novembre 2026", from an ISO date. Read in UTC: the date is a date, wherever the phone is. */
export const longDate = (iso: string): string => language().longDate(iso);
