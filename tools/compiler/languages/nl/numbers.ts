const SPACE = '[ \\u00A0\\u202F.]';
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const UNITS = `uur|uren|u|dag(?:en)?|maand(?:en)?|we(?:ek|ken)|ja(?:ar|ren)|minu(?:ut|ten)|min|€|euro|%|${MONTHS}`;
const CALLS = 'bel(?:t|len|de)?(?: (?:gratis|nu|meteen|eerst|dan))?(?: (?:naar|het|de))?(?: nummer)?';
const NOT_MORE = `(?!\\d|${SPACE}?\\d|${SPACE}*(?:${UNITS})(?!\\p{L})|-\\d)`;

/** A short number after words that call it. A date or a duration is none. */
export const NUMBERS: readonly RegExp[] = [
  new RegExp(`(?<=(?<!\\p{L})(?:${CALLS}|het|naar|nummer)\\s)(\\d{3,4}|\\d{3}${SPACE}\\d{3})${NOT_MORE}`, 'giu'),
  new RegExp(`(?<=(?<!\\p{L})(?:${CALLS})\\s)(\\d{2})${NOT_MORE}`, 'giu'),
];

/**
 * A service named by its number: after the words that call it, or with them. Not a day, an age, an hour or an article.
 */
export const SERVICE = new RegExp(
  `(?<=(?<!\\p{L})(?:${CALLS}|het|naar|nummer|van)\\s)(\\d{2,4}|\\d{3}${SPACE}\\d{3})(?!\\d|[.,:-]\\d|${SPACE}\\d|\\s*(?:${UNITS})(?!\\p{L}))`,
  'giu',
);

/** Words that say a number; who is a minor is under 18. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  een: '1',
  één: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  minderjarig: '18',
  minderjarige: '18',
  minderjarigen: '18',
  meerderjarig: '18',
};
