/** Digits apart: "1, 1, 6" is no hundred. */
const apart = (digits: string): string => digits.split('').join(' ');

/**
 * A number to dial, for a voice, which would make one large number of it, or leave out a nought: up to three digits as
 * they stand, longer ones digit by digit, in their groups. `sayNumber('01 53 06')` → `'0 1, 5 3, 0 6'`
 */
export function sayNumber(shown: string): string {
  const groups = shown.trim().split(/[\s.]+/);
  const [only = ''] = groups;
  return groups.length === 1 && only.length < 4 ? only : groups.map(apart).join(', ');
}

/** Digits in groups, with what may stand before the first. */
const DIALLED = /\+?\d+(?:[\s.]\d+)*/g;

/** These numbers in a text, not inside a longer one; whatever space stands between their groups. */
const finding = (numbers: readonly string[]): RegExp =>
  new RegExp(
    `(^|[^\\d])(${numbers.map((number) => number.replace(/[+.]/g, '\\$&').replace(/\s/g, '\\s')).join('|')})(?!\\d)`,
    'g',
  );

/** A text as a voice is to say it. `numbers`: those in it that are to dial; null: its digits are such a number. */
export function sayNumbers(text: string, numbers: readonly string[] | null): string {
  if (numbers === null) return text.replace(DIALLED, sayNumber);
  if (numbers.length === 0) return text;
  return text.replace(finding(numbers), (_, before: string, number: string) => before + sayNumber(number));
}
