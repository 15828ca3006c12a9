import type { Analyser } from '../pack/search/index.ts';

/** What differs between languages for the search. */
export interface AnalyserOf {
  /** a text with the letters in one form, as people type them in a hurry */
  readonly fold: (text: string) => string;
  /** the part that the forms of a folded word share */
  readonly stem: (word: string) => string;
  /** small words, folded, with blanks between them */
  readonly stopWords: string;
  /** the marks that end a sentence; `.?` when left out */
  readonly ends?: string;
}

/** Digits with the blanks that a reader puts between them: 116 000, 01 42 00 00 00. */
const DIGITS = /\d[\d .\u00A0\u202F]*\d/g;
/** What can be dialled with blanks in it. Anything else, such as 15 16 17, is numbers side by side. */
const DIALLED = /^(?:0\d{9}|33\d{9}|116\d{3})$/;

const joinDialled = (run: string): string => {
  const digits = run.replaceAll(/\D/g, '');
  return DIALLED.test(digits) ? digits : run;
};

/** Without accents, which people leave out. */
export const withoutAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]+/g, '');

export function makeAnalyser({ fold, stem, stopWords, ends = '.?' }: AnalyserOf): Analyser {
  const small = new Set(stopWords.split(' '));
  const sentence = new RegExp(`^.+?[${ends}](?=\\s|$)`);
  return {
    splitWords: (text) =>
      fold(text)
        .replaceAll(DIGITS, joinDialled)
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    stem: (word) => stem(word) || word,
    isStopWord: (word) => small.has(word),
    isLeftOut: (word) => word.length < 2,
    firstSentence: (text) => sentence.exec(text)?.[0] ?? '',
  };
}
