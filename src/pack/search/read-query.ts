import { readAges } from './ages.ts';
import { repairWords } from './repair-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much of what is typed is read: three long sentences. The longest name in the guide has 70 signs, the
 * longest of the queries that authors judge 60; what comes after says no more of what is looked for, while a
 * pasted page held a phone for seconds.
 */
export const MOST_SIGNS = 200;
export const MOST_WORDS = 40;

/** What is read of a query. */
export interface Query {
  /** the beginning of it */
  readonly text: string;
  /** the words in that, ages told from numbers to call */
  readonly words: readonly string[];
  /** the same as they stand: a name may have a number */
  readonly plain: readonly string[];
  /** nothing stands after the last of these words, so it may not be finished */
  readonly isOpen: boolean;
}

/** One word of a query that says something. */
export interface Asked {
  /** what it may stand for, each with how sure that is */
  readonly stems: Map<string, number>;
  /** how much it says: 1, or less for a word of nearly every query */
  readonly weight: number;
  /** which word of the query it is */
  readonly at: number;
}

const SAYS_LITTLE = 0.25;
/** Letters from which on a word that is being typed is looked for. */
const BEGUN = 3;

/** Reads the beginning of what is typed, once: everything else works on these words. */
export function readQuery(typed: string, vocabulary: Vocabulary): Query {
  const text = typed.slice(0, MOST_SIGNS);
  const all = vocabulary.analyser.splitWords(text);
  const plain = repairWords(all.slice(0, MOST_WORDS), vocabulary);
  return {
    text,
    words: readAges(plain, vocabulary.analyser),
    plain,
    isOpen: all.length <= MOST_WORDS && /[\p{L}\p{N}\p{M}]$/u.test(text),
  };
}

/** The words of a query that say something. */
export function listAsked(
  { words, isOpen }: Query,
  vocabulary: Vocabulary,
  common: ReadonlySet<string>,
): readonly Asked[] {
  return words.flatMap((word, at): readonly Asked[] => {
    if (vocabulary.analyser.isStopWord(word)) return [];
    const open = isOpen && at === words.length - 1;
    const stems = vocabulary.resolve(word, open && word.length >= BEGUN);
    if (open && word.length < BEGUN && stems.size === 0) return [];
    const isCommon = stems.size > 0 && [...stems].every(([stem, sure]) => sure < 1 || common.has(stem));
    return [{ stems: new Map(stems), weight: isCommon ? SAYS_LITTLE : 1, at }];
  });
}

export const weigh = (asked: readonly Asked[]): number => asked.reduce((sum, { weight }) => sum + weight, 0);
