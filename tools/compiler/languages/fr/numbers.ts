const SPACE = '[ \\u00A0\\u202F.]';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS = `heures?|h|jours?|mois|semaines?|ans?|minutes?|min|€|euros?|%|${MONTHS}`;

/** A short number after words that call it. A date or a duration is none. */
export const NUMBERS: readonly RegExp[] = [
  new RegExp(
    `(?<=(?<!\\p{L})(?:le|au|appele[zr]|compose[zr])\\s)(\\d{3,4}|\\d{3}${SPACE}\\d{3})(?!\\d|${SPACE}?\\d|${SPACE}*(?:${UNITS})(?!\\p{L})|-\\d)`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:appele[zr]|compose[zr]|faites)(?:\\s+le)?\\s)(\\d{2})(?!\\d|${SPACE}?\\d|${SPACE}*(?:${UNITS})(?!\\p{L}))`,
    'giu',
  ),
];

/**
 * A service named by its number: after the words that call it, or with them. Not a day, an age, an hour or an article.
 */
export const SERVICE = new RegExp(
  `(?<=(?<!\\p{L})(?:le|au|du|appele[zr]|compose[zr]|faites)\\s)(\\d{2,4}|\\d{3}${SPACE}\\d{3})(?!\\d|[.,:-]\\d|${SPACE}\\d|\\s*(?:${UNITS})(?!\\p{L}))`,
  'giu',
);

/** Words that say a number; who is a minor is under 18. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  un: '1',
  une: '1',
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  six: '6',
  sept: '7',
  huit: '8',
  neuf: '9',
  dix: '10',
  mineur: '18',
  mineurs: '18',
  majeur: '18',
  majeure: '18',
  majeurs: '18',
  majorité: '18',
};
