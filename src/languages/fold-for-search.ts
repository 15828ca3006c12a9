/** Digits with the blanks that a reader puts between them: 116 000, 01 42 00 00 00. */
const DIGITS = /\d[\d .\u00A0\u202F]*\d/g;
/** What can be dialled with blanks in it. Anything else, such as 15 16 17, is numbers side by side. */
const DIALLED = /^(?:0\d{9}|33\d{9}|116\d{3})$/;

/** A text in which each number to dial is one word. */
export const joinDialled = (text: string): string =>
  text.replace(DIGITS, (run) => {
    const digits = run.replace(/\D/g, '');
    return DIALLED.test(digits) ? digits : run;
  });

/** In lower case, without accents, which people leave out. */
export const withoutAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]+/g, '');

/** The words of a folded text. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
