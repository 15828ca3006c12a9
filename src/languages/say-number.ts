/** Digits apart: "1, 1, 6" is no hundred. */
const apart = (digits: string): string => [...digits].join(' ');

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
/** A number of a telephone inside other words: by its nought or plus, and its length. */
const IN_WORDS = /(?:\+\d|\b0)(?:[\s.]?\d){8,}/g;

/** A text as a voice is to say it. `isNumber`: its digits are dialled. */
export const sayNumbers = (text: string, isNumber: boolean): string =>
  text.replace(isNumber ? DIALLED : IN_WORDS, sayNumber);
