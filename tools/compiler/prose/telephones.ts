import { PASSAGES, remember } from '../read/remember.ts';
import type { TelephonePlan } from '../read/schema/country.ts';

/**
 * Between two digits of a number, as people write it: spaces of any width, dots, hyphens, slashes, brackets around a
 * zero.
 */
const BETWEEN = '[\\s.\\-\\u2010-\\u2015/()]{0,3}';

const ABROAD = `(?:\\+|00(?=${BETWEEN}[1-9]))${BETWEEN}\\d(?:${BETWEEN}\\d){7,13}`;

/** The digits of a number, by one way to write it, with what people set between them. */
const written = (mask: string): string =>
  Array.from(mask.replaceAll(' ', ''), (sign) => (sign === '#' ? '\\d' : sign)).join(BETWEEN);

/**
 * What looks like a telephone number in any language: one of the country (`telephones` of country.yaml), or one with
 * the code of any country. Short numbers are known by the words that call them, which each language has.
 */
const patternOf = remember((masks) => {
  const own = masks === '' ? [] : masks.split('|').map(written);
  return new RegExp(`(?<!\\d)(?:${[ABROAD, ...own].join('|')})(?!\\d)`, 'gu');
});

export interface FoundNumber {
  readonly index: number;
  /** as it is written */
  readonly shown: string;
}

const hasDigit = remember((text) => /\p{Nd}/u.test(text), PASSAGES);

/**
 * The numbers of a text: what looks like a telephone number of this country or from abroad, and what `short` finds
 * beside it, in digits of any script.
 */
export function findNumbers(
  text: string,
  short: readonly RegExp[],
  { numbers }: TelephonePlan,
): readonly FoundNumber[] {
  if (!hasDigit(text)) return [];
  const plain = plainDigits(text);
  const found: FoundNumber[] = [];
  for (const { index, 0: number } of [patternOf(numbers.join('|')), ...short].flatMap((pattern) => [
    ...plain.matchAll(pattern),
  ])) {
    const end = index + number.length;
    if (found.some((number) => index < number.index + number.shown.length && number.index < end)) continue;
    found.push({ index, shown: text.slice(index, end) });
  }
  return found;
}

/**
 * What is dialled inside the country, in digits 0 to 9, whatever the script and the blanks. With the code 99 and the
 * trunk 0, 01 42 00 00 00 and +99 (0)1 42 00 00 00 are both 0142000000.
 */
export function dialled(number: string, { code, trunk }: TelephonePlan): string {
  const plain = plainDigits(number).trim();
  const digits = plain.replaceAll(/\D/g, '');
  const abroad = plain.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (code === '' || !abroad?.startsWith(code)) return digits;
  const own = abroad.slice(code.length);
  return own.startsWith(trunk) ? own : trunk + own;
}

/** The way to write a number that is dialled inside the country; undefined for a short one and any other. */
export const maskOf = (digits: string, { numbers }: TelephonePlan): string | undefined =>
  numbers.find((mask) => new RegExp(`^${mask.replaceAll(' ', '').replaceAll('#', '\\d')}$`).test(digits));

/** A text with the digits of every script (full-width, Arabic-Indic, Persian …) as 0 to 9; its length stays. */
export const plainDigits = remember(
  (text) => text.replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit)).padStart(digit.length, '0')),
  PASSAGES,
);

/** Digits stand ten by ten, from 0 to 9. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  // the digits of mathematics: five alphabets of ten, one after the other
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
