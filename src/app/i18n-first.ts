import type { Language } from '../languages/index.ts';
import type { Brand, CORE_KEYS, First, FIRST_TOPICS, InterfaceWords } from '../pack/index.ts';
import { sayPlainly, type Speaker } from './say-plainly.ts';

/** The words that travel with the core of the pack. */
export type CoreKeys = typeof CORE_KEYS;

/** A table of keys, each with the places of its text (src/pack/interface-keys.ts). */
type Keys = Readonly<Record<string, readonly string[]>>;

/**
 * The places of a text that the brand does not fill: `{{guide}}` and the words of the site that the quick exit leads
 * to.
 */
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

/** The words that travel with the questions. */
type FirstKeys = {
  [Key in keyof CoreKeys as Key extends `${(typeof FIRST_TOPICS)[number]}.${string}` ? Key : never]: CoreKeys[Key];
};

let spoken: Language | null = null;
let brand: Brand | null = null;

const silent = (): never => {
  throw new Error('the interface does not speak yet');
};
let speaker: Speaker = silent;

/** What the app knows of the language that it speaks. Throws before `speakFirst`. */
export const language = (): Language => spoken ?? silent();

/** Makes the interface speak the words of the first file, and write dates and numbers as its language does. */
export function speakFirst(first: Pick<First, 'words' | 'brand'>, of: Language): void {
  spoken = of;
  brand = first.brand;
  speakWords([first.words]);
}

let tables: readonly InterfaceWords[] = [];

/** From now on these words are said. */
export function speakWords(words: readonly InterfaceWords[]): void {
  tables = words;
  speaker = sayPlainly(tables, language().plurals);
}

/** From now on these words are said beside the `before` tables that came first: those of the texts, and of the kit. */
export const speakAlso = (words: InterfaceWords, before = 1): void => speakWords([...tables.slice(0, before), words]);

/**
 * A name, a number to dial or an address keeps its own direction inside a sentence from right to left
 * (first strong isolate, UAX 9).
 */
const apart = (value: string): string => (language().dir === 'ltr' ? value : `\u2068${value}\u2069`);

/** `t`, for any key. `count` picks the form; numbers are written as the language writes them. */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const { count } = values;
  const written = Object.fromEntries(
    Object.entries(values).map(([place, value]) => [
      place,
      typeof value === 'number' ? language().number(value) : apart(value),
    ]),
  );
  return speaker(key, { ...brand, ...written }, typeof count === 'number' ? count : undefined);
}

/**
 * The interface's words around the questions. What does not compile: a key that is unknown, or that travels later
 * (i18n.ts), and a place that nothing fills.
 */
export const t = <Key extends keyof FirstKeys>(key: Key, ...[values]: Values<FirstKeys, Key>): string =>
  say(key, values);

/** A word that a table names by its key: of whatever part of the pack has come. */
export const sayWord = (key: PlainKey): string => say(key);

/** The day of an instant where the phone is, as an ISO date. Without a formatter, which takes milliseconds to make. */
export const dayOf = (instant: Date): string =>
  new Date(Number(instant) - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** "24 novembre 2026", from an ISO date. Read in UTC: the date is a date, wherever the phone is. */
export const longDate = (iso: string): string => language().longDate(iso);
