/**
 * How hard words are to guess, as far as their form and a list of common words tell; or why they are refused: many
 * people choose them, they are a name with a number, or one word comes again.
 */
export type Strength = 'too-short' | 'weak' | 'common' | 'name-number' | 'repeats' | 'fair' | 'good';

export interface Judged {
  /** may lock the notes */
  readonly ok: boolean;
  readonly strength: Strength;
}

/** The least (decision 0038): so many words, or so many characters. */
export const LEAST_WORDS = 4;
export const LEAST_CHARACTERS = 12;

/** Signs that stand side by side, in the alphabet or on a keyboard. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'azertyuiopqsdfghjklmwxcvbn', 'qwertyuiopasdfghjklzxcvbnm'];

/**
 * The words as they lock: in one form of Unicode (NFKC), since keyboards write the same letter in several, with single
 * spaces and none at the ends, and with one apostrophe and one quotation mark: some keyboards turn them. Capitals and
 * accents count.
 */
export const normalise = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u201C\u201D]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();

/** The same few signs again and again: `aaaa`, `1234 1234`, one word four times. */
const repeats = (signs: readonly string[]): boolean =>
  signs.some((_, at) => at > 0 && signs.length % at === 0 && signs.every((sign, place) => sign === signs[place % at]));

/** Most of it follows a row of the keyboard or the alphabet, forwards or backwards. */
function followsRows(signs: readonly string[]): boolean {
  const pairs = signs.slice(1).map((sign, at) => `${signs[at]}${sign}`.toLowerCase());
  const inRow = pairs.filter((pair) =>
    ROWS.some((row) => row.includes(pair) || row.includes(pair.charAt(1) + pair.charAt(0))),
  );
  return inRow.length > pairs.length * 0.75;
}

/** Small letters without accents: lists of words are written so. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** `lina` and `lino`, `chat` and `chats`: who guesses one has the other. */
const isNear = (a: string, b: string): boolean =>
  a.startsWith(b) ||
  b.startsWith(a) ||
  (a.length === b.length && Array.from(a).filter((sign, at) => sign !== b[at]).length === 1);

/** What is left of a text without spaces once common words of four letters and more are taken out of it. */
const without = (text: string, common: readonly string[]): string =>
  [...common]
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), text);

/** The least that must be left of words: so many that are not common, or so many letters and signs of other kinds. */
const LEAST_RARE = 3;
const LEAST_LEFT = 10;

/** Why words that are long enough are guessed soon all the same; null when nothing says so. */
function whyGuessed(text: string, common: readonly string[]): 'common' | 'name-number' | 'repeats' | null {
  const parts = plain(text).split(' ');
  const rare = parts.map((part) => without(part, common)).filter((part) => /\p{L}{3}/u.test(part));
  const own = rare.filter((part) => !common.includes(part));
  const different = own.filter((part, at) => !own.slice(0, at).some((before) => isNear(part, before)));
  if (parts.length >= LEAST_WORDS) {
    if (different.length >= LEAST_RARE) return null;
    return own.length >= LEAST_RARE ? 'repeats' : 'common';
  }
  if (/^\P{N}+\p{N}+\P{L}*$/u.test(text)) return different.length === 0 ? 'common' : 'name-number';
  return without(parts.join(''), common).length < LEAST_LEFT ? 'common' : null;
}

/**
 * Says whether words may lock the notes, while they are chosen. `common`: words that many people choose, in small
 * letters without accents; the content lists them.
 */
export function judgePassphrase(words: string, common: readonly string[] = []): Judged {
  const text = normalise(words);
  const parts = text.split(' ');
  if (parts.length < LEAST_WORDS && Array.from(text).length < LEAST_CHARACTERS)
    return { ok: false, strength: 'too-short' };
  const signs = Array.from(text.replaceAll(' ', ''));
  const different = new Set(parts.map((part) => part.toLowerCase())).size;
  const kinds = [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u].filter((kind) => kind.test(text)).length;
  if (signs.length < 8 || new Set(signs).size < 5 || repeats(signs) || followsRows(signs))
    return { ok: false, strength: 'weak' };
  const why = whyGuessed(text, common);
  if (why) return { ok: false, strength: why };
  const good = different >= 5 || (different >= 4 && signs.length >= 18) || (kinds >= 2 && signs.length >= 16);
  return { ok: true, strength: good ? 'good' : 'fair' };
}
