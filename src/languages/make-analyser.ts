import type { Analyser } from '../pack/search/index.ts';
import { joinDialled, wordsIn } from './fold-for-search.ts';
import { writeOutBy } from './write-out.ts';

/** What differs between languages for the search. */
export interface AnalyserOf {
  /** a text with the letters in one form, as people type them in a hurry */
  readonly fold: (text: string) => string;
  /** the part that the forms of a folded word share */
  readonly stem: (word: string) => string;
  /** the beginnings of words that stems would take for others ("grávida", "grave"), folded, with blanks between */
  readonly apart?: string;
  /** how the word for money begins, folded */
  readonly money: string;
  /** how it sounds (`Analyser.sound`); left out: the language has no rules for it */
  readonly sound?: (word: string) => string;
  /** what makes an age of a number that stands behind it, and before it: parts of a pattern, folded */
  readonly ages?: readonly [before: string, after: string];
  /** words that turn round what follows them, folded, with blanks between them */
  readonly negations?: string;
  /** words as they are typed in a message: `writeOutBy` */
  readonly short?: string;
  /** small words, folded, with blanks between them */
  readonly stopWords: string;
  /** the marks that end a sentence; `.?` when left out */
  readonly ends?: string;
}

/** An age is no number to call, in whatever words it is said. */
const joinAges = (text: string, [before, after]: readonly [string, string]): string =>
  text
    .replace(new RegExp(`(\\d+)\\s*(?:${after})(?![\\p{L}\\p{N}])`, 'gu'), '$1an ')
    .replace(new RegExp(`(^|[^\\p{L}\\p{N}])(${before})\\s+(\\d\\d?)(?![\\p{L}\\p{N}])`, 'gu'), '$1$2 $3an');

export function makeAnalyser(of: AnalyserOf): Analyser {
  const { fold, stem, money, sound, ages, negations = '', short = '', apart = '', stopWords, ends = '.?' } = of;
  const writeOut = writeOutBy(short);
  const denied = new Set(negations.split(' '));
  const small = new Set(stopWords.split(' '));
  const own = apart.split(' ').filter((word) => word !== '');
  const sentence = new RegExp(`^.+?[${ends}](?=\\s|$)`);
  return {
    splitWords: (text) => wordsIn(joinDialled(ages ? joinAges(fold(text), ages) : fold(text))).flatMap(writeOut),
    stem: (word) => own.find((name) => word.startsWith(name)) ?? (stem(word) || word),
    ...(sound && { sound }),
    isStopWord: (word) => small.has(word),
    isNegation: (word) => denied.has(word),
    isMoney: (word) => word.startsWith(money),
    isLeftOut: (word) => word.length < 2,
    firstSentence: (text) => sentence.exec(text)?.[0] ?? '',
  };
}
