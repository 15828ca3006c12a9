/** How hard words are to guess, as far as their form tells. It knows no list of words that people choose. */
export type Strength = 'too-short' | 'weak' | 'fair' | 'good';

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

/** Says whether words may lock the notes, while they are chosen. */
export function judgePassphrase(words: string): Judged {
  const text = normalise(words);
  const parts = text.split(' ');
  if (parts.length < LEAST_WORDS && Array.from(text).length < LEAST_CHARACTERS)
    return { ok: false, strength: 'too-short' };
  const signs = Array.from(text.replaceAll(' ', ''));
  const different = new Set(parts.map((part) => part.toLowerCase())).size;
  const kinds = [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u].filter((kind) => kind.test(text)).length;
  if (signs.length < 8 || new Set(signs).size < 5 || repeats(signs) || followsRows(signs))
    return { ok: false, strength: 'weak' };
  const good = different >= 5 || (different >= 4 && signs.length >= 18) || (kinds >= 2 && signs.length >= 16);
  return { ok: true, strength: good ? 'good' : 'fair' };
}
