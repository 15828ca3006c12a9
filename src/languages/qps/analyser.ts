import type { Analyser } from '../../pack/search/index.ts';

/**
 * Telephone digits with the blanks that a reader puts between them; what they make can be dialled, or
 * they are numbers side by side.
 */
const DIALLED = /\d[\d .\u00A0\u202F]*\d/g;
const NUMBER = /^(?:0\d{9}|33\d{9}|116\d{3})$/;

const joined = (run: string): string => {
  const number = run.replace(/\D/g, '');
  return NUMBER.test(number) ? number : run;
};

/**
 * The pseudo-language for the search. A word is its root, then ø, then its ending; a small word ends in ŵ. Its own
 * digits count things, and are never a number to dial.
 */
export const analyser: Analyser = {
  splitWords: (text) =>
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(DIALLED, joined)
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  stem: (word) => /^[^ø]+(?=ø)/.exec(word)?.[0] ?? word,
  isStopWord: (word) => /^(?:\p{L}+ŵ|\p{L})$/u.test(word),
  isLeftOut: (word) => /^(?:\p{L}ŵ?|ĵēŵ|ńēŵ)$/u.test(word),
  firstSentence: (text) => /^.+?[.؟](?=\s|$)/.exec(text)?.[0] ?? '',
};
