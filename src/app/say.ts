import type { i18n as I18next, ParseKeys } from 'i18next';
import { Fragment, h, type ComponentChildren, type JSX } from 'preact';
import type { Language } from '../languages/index.ts';
import type {
  Brand,
  CORE_KEYS,
  First,
  InterfaceWords,
  KIT_KEYS,
  PAPER_KEYS,
  TEXTS_KEYS,
  TRANSLATED_KEYS,
} from '../pack/index.ts';

/** A translation's own words. */
type OfTranslation = {
  readonly [Key in keyof typeof TRANSLATED_KEYS as `translated.${Key}`]: (typeof TRANSLATED_KEYS)[Key];
};

/** The keys of the interface's words by the part of the pack that brings them, each with the places of its text. */
interface Tables {
  first: OfTranslation;
  /** of these, `FIRST_TOPICS` travel with the questions as well */
  core: typeof CORE_KEYS;
  texts: typeof TEXTS_KEYS;
  kit: typeof KIT_KEYS;
  paper: typeof PAPER_KEYS;
}

/** A part that brings words: a namespace of i18next. */
export type WordsPart = keyof Tables;

/** Where a key is looked for, in this order. */
const PARTS = ['first', 'core', 'texts', 'kit', 'paper'] as const satisfies readonly WordsPart[];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'first';
    nsSeparator: false;
    fallbackNS: ['core', 'texts', 'kit', 'paper'];
    resources: { [Part in keyof Tables]: { [Key in keyof Tables[Part]]: string } };
  }
}

type All = Tables['first'] & Tables['core'] & Tables['texts'] & Tables['kit'] & Tables['paper'];

/** A key of the interface's words, whatever part brings it. */
export type Key = ParseKeys;

/** The places of a text that the brand does not fill: `{{guide}}`, and the words of the site of the quick exit. */
type Own<K extends Key> = Exclude<All[K][number], keyof Brand>;

/** What stands in the places of a text: all of them, and nothing else. */
type Places<K extends Key, V> = Readonly<Record<Own<K>, V>>;

/** The keys of texts without a place, for tables of words. */
export type PlainKey = { [K in Key]: [Own<K>] extends [never] ? K : never }[Key];

/** What `t` is, in any language. */
interface Say {
  (key: PlainKey): string;
  <K extends Key>(key: K, values: Places<K, string | number>): string;
}

/** The interface in one language. */
export interface Voice {
  readonly language: Language;
  readonly t: Say;
  /** "24 novembre 2026", from an ISO date. Read in UTC: the date is a date, wherever the phone is. */
  readonly longDate: (iso: string) => string;
}

/** A voice, and what `t` is made of. */
interface Speaker extends Voice {
  /** i18next's name of the language */
  readonly code: string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

let i18n: I18next | null = null;

/**
 * Brings i18next, once, before anything is said. It is no part of the first script, which is read while this is still
 * on its way. Errors: rejects when it does not come.
 */
export async function loadVoice(): Promise<void> {
  if (i18n !== null) return;
  const { createInstance } = await import('i18next');
  i18n ??= createInstance({
    fallbackLng: false,
    ns: [...PARTS],
    defaultNS: PARTS[0],
    fallbackNS: PARTS.slice(1),
    load: 'currentOnly',
    nsSeparator: false,
    ignoreJSONStructure: false,
    resources: {},
    initAsync: false,
    // Preact writes what is said as text
    interpolation: { escapeValue: false },
    // in a build or a test: words that have not come. On a phone a screen with a key is better than none
    parseMissingKeyHandler: (key: string) => {
      if (import.meta.env.SSR || import.meta.env.DEV) throw new Error(`the words of "${key}" have not come`);
      return key;
    },
  });
  void i18n.init();
}

const voice = (): I18next => {
  if (i18n === null) throw new Error('the interface does not speak yet');
  return i18n;
};

/** The words of a key in the language of `lng`. `getFixedT` says the same, but copies all options for each word. */
const ask = (key: string, options: object): string =>
  (voice().t as (key: string, options: object) => string)(key, options);

const add = (code: string, part: WordsPart, words: InterfaceWords): void => {
  voice().addResourceBundle(code, part, words, false, true, { skipCopy: true });
};

let spoken: Speaker | null = null;
let others: Readonly<Record<string, Language>> = {};

const speaker = (): Speaker => {
  if (spoken === null) throw new Error('the interface does not speak yet');
  return spoken;
};

/**
 * Where numbers have other forms than the locale's name tells i18next, the name says whose: `ar-x-qps` (BCP 47, private
 * use).
 */
const codeOf = (locale: string, { plurals }: Language): string =>
  locale === plurals ? locale : `${plurals}-x-${locale}`;

function createSpeaker({ locale, brand, words }: Spoken, language: Language): Speaker {
  const code = codeOf(locale, language);
  for (const part of PARTS) voice().removeResourceBundle(code, part);
  add(code, PARTS[0], words);
  /**
   * A name, a number to dial or an address keeps its own direction inside a sentence from right to left
   * (first strong isolate, UAX 9).
   */
  const apart = (value: string): string => (language.dir === 'ltr' ? value : `\u2068${value}\u2069`);
  const say: Speaker['say'] = (key, values = {}) => {
    const { count } = values;
    const written = Object.entries(values).map(([place, value]) => [
      place,
      typeof value === 'number' ? language.number(value) : apart(value),
    ]);
    const replace = { ...brand, ...(Object.fromEntries(written) as Record<string, string>) };
    // what a person typed is a value, and never names a word
    return ask(key, { lng: code, replace, nest: false, ...(typeof count === 'number' && { count }) });
  };
  return { code, language, say, t: say, longDate: language.longDate };
}

type Spoken = Pick<First, 'locale' | 'brand' | 'words'>;

/** Makes the interface speak the words of this first file, and write dates and numbers as its language does. Once
 * `loadVoice` is done. */
export function startSpeaking(first: Spoken, of: Language): void {
  spoken = createSpeaker(first, of);
}

/** Adds the words of a part that has come. */
export const addWords = (part: WordsPart, words: InterfaceWords): void => add(speaker().code, part, words);

/** Another language beside the one that is spoken: `words` are those of its parts. */
export function inLanguage(
  first: Spoken,
  of: Language,
  words: Readonly<Partial<Record<WordsPart, InterfaceWords>>>,
): Voice {
  const other = createSpeaker(first, of);
  for (const part of PARTS) if (words[part]) add(other.code, part, words[part]);
  return other;
}

/** Languages beside the one that is spoken, by their locale: those of letters. */
export const addLanguages = (languages: Readonly<Record<string, Language>>): void => void (others = languages);

/** What the app knows of the language that it speaks, or of another that has come. Throws where it has not. */
export function language(locale?: string): Language {
  if (locale === undefined) return speaker().language;
  const other = others[locale];
  if (!other) throw new Error(`the language ${locale} has not come`);
  return other;
}

/**
 * The interface's words in the language that it speaks. `count` picks the form; numbers are written as the language
 * writes them. What does not compile: a key that is unknown, and a place that nothing fills.
 */
export const t: Say = (key: Key, values?: Readonly<Record<string, string | number>>) => speaker().say(key, values);

/** A run of words, or the name of a place between them. */
export type Piece = string | { readonly place: string };

/** Stands around the name of a place, where no text has it. */
const EDGE = '\uE000';

/** Of a text that was split at its places: every second part is the name of one. */
const toPiece = (part: string, at: number): Piece | readonly [] =>
  at % 2 === 1 ? { place: part } : part === '' ? [] : part;

/** A text cut at its places: "Ensuite : {{procedure}}" is a run of words and a place. */
export const cutAtPlaces = (text: string): readonly Piece[] => text.split(/\{\{(\w+)\}\}/).flatMap(toPiece);

/** A text of the interface with its places as they are written there. */
export const unfilled = (key: Key): string => ask(key, { lng: speaker().code, skipInterpolation: true });

/**
 * A text of the interface with elements in its places, a link, a number, bold words, in the order of the language.
 * Its keys are those of `t`. @alias
 */
export function fill<K extends Key>(key: K, parts: Places<K, ComponentChildren>): JSX.Element {
  const elements = parts as Readonly<Record<string, ComponentChildren>>;
  const places = Object.keys(elements).map((place) => [place, `${EDGE}${place}${EDGE}`]);
  const pieces = speaker()
    .say(key, Object.fromEntries(places) as Record<string, string>)
    .split(EDGE)
    .flatMap(toPiece);
  return h(
    Fragment,
    null,
    pieces.map((piece, at) => (typeof piece === 'string' ? piece : h(Fragment, { key: at }, elements[piece.place]))),
  );
}

/** The day of an instant where the phone is, as an ISO date. Without a formatter, which takes milliseconds to make. */
export const dayOf = (instant: Date): string =>
  new Date(Number(instant) - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** "24 novembre 2026", from an ISO date. Read in UTC: the date is a date, wherever the phone is. */
export const longDate = (iso: string): string => language().longDate(iso);
