import type { Analyser } from '../pack/search/index.ts';
import { joinDialled, wordsIn } from './fold-for-search.ts';

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

export function makeAnalyser({ fold, stem, stopWords, ends = '.?' }: AnalyserOf): Analyser {
  const small = new Set(stopWords.split(' '));
  const sentence = new RegExp(`^.+?[${ends}](?=\\s|$)`);
  return {
    splitWords: (text) => wordsIn(joinDialled(fold(text))),
    stem: (word) => stem(word) || word,
    isStopWord: (word) => small.has(word),
    isLeftOut: (word) => word.length < 2,
    firstSentence: (text) => sentence.exec(text)?.[0] ?? '',
  };
}
