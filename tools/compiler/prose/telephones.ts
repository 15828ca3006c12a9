/**
 * Between two digits of a number, as people write it: spaces of any width, dots, hyphens, slashes, brackets around a
 * zero.
 */
const BETWEEN = '[\\s.\\-\\u2010-\\u2015/()]{0,3}';

/**
 * What looks like a telephone number in any language: ten digits that begin with 0, or a number with the code of a
 * country, such as +33 (0)1 42 00 00 00. Short numbers (119, 116 000) are known by the words that call them, which each
 * language has.
 */
const TELEPHONES = new RegExp(
  `(?<!\\d)(?:(?:\\+|00(?=${BETWEEN}[1-9]))${BETWEEN}\\d(?:${BETWEEN}\\d){7,13}|0(?:${BETWEEN}\\d){9})(?!\\d)`,
  'gu',
);

export interface FoundNumber {
  readonly index: number;
  /** as it is written */
  readonly shown: string;
}

/**
 * The numbers of a text: what looks like a telephone number, and what `short` finds beside it, in digits of any script.
 */
export function findNumbers(text: string, short: readonly RegExp[]): readonly FoundNumber[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = plainDigits(text);
  const found: FoundNumber[] = [];
  for (const { index, 0: number } of [TELEPHONES, ...short].flatMap((pattern) => [...plain.matchAll(pattern)])) {
    const end = index + number.length;
    if (found.some((one) => index < one.index + one.shown.length && one.index < end)) continue;
    found.push({ index, shown: text.slice(index, end) });
  }
  return found;
}

/** What is dialled: 01 42 00 00 00, +33 (0)1 42 00 00 00 and ٠١٤٢٠٠٠٠٠٠ are 0142000000. */
export function dialled(number: string): string {
  const plain = plainDigits(number).trim();
  const digits = plain.replaceAll(/\D/g, '');
  const abroad = plain.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  return abroad?.startsWith('33') ? `0${abroad.slice(2).replace(/^0/, '')}` : digits;
}

/** A text with the digits of every script (full-width, Arabic-Indic, Persian …) as 0 to 9; its length stays. */
export function plainDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit)).padStart(digit.length, '0'));
}

/** Digits stand ten by ten, from 0 to 9. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  // the digits of mathematics: five alphabets of ten, one after the other
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
