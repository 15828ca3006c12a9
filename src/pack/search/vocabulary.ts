import type { Analyser } from './analyser.ts';
import { countErrors, errorsIn } from './near-words.ts';

/** Stems that a typed word may stand for, each with how sure that is: 1 is sure. */
export type Stems = ReadonlyMap<string, number>;

/** The words that the search knows: those of the guide, and those that the content says people type. */
export interface Vocabulary {
  readonly analyser: Analyser;
  /** The stem of a word, which is known from now on; null for a stop word. */
  learn(word: string): string | null;
  /** The stems of the words of a text, which are known from now on; without stop words. */
  learnAll(text: string): readonly string[];
  /** What a typed word may stand for; empty when no known word is near. `open`: it may not be finished yet. */
  resolve(word: string, open: boolean): Stems;
}

const UNFINISHED = 0.5;
const PERHAPS_MORE = 0.25;
const WITH_ERRORS = [1, 0.6, 0.4];
/** Letters of a word that is not finished before a typing error in it can be told from another word. */
const LONG_ENOUGH = 6;

export function createVocabulary(analyser: Analyser): Vocabulary {
  const { splitWords, stem, stopWords } = analyser;
  const words = new Map<string, string>();
  const stems = new Set<string>();

  const learn = (word: string): string | null => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (stopWords.has(word)) return null;
    const made = stem(word);
    words.set(word, made);
    stems.add(made);
    return made;
  };

  const learnAll = (text: string): readonly string[] => splitWords(text).flatMap((word) => learn(word) ?? []);

  const findNear = (word: string, open: boolean): Stems => {
    const near = new Map<string, number>();
    let fewest = errorsIn(word);
    if (fewest === 0 || /\d/.test(word)) return near;
    for (const [known, of] of words) {
      const errors = countErrors(word, known, fewest, open && word.length >= LONG_ENOUGH);
      if (errors > fewest) continue;
      // only the nearest: what is one error away leaves what is two away behind
      if (errors < fewest) near.clear();
      fewest = errors;
      near.set(of, WITH_ERRORS[errors] ?? 0);
    }
    return near;
  };

  const resolve = (word: string, open: boolean): Stems => {
    const found = new Map<string, number>();
    const own = stem(word);
    const finished = stems.has(own);
    if (open)
      for (const [known, of] of words) if (known.startsWith(word)) found.set(of, finished ? PERHAPS_MORE : UNFINISHED);
    if (finished) found.set(own, 1);
    if (found.size > 0) return found;
    return findNear(word, open);
  };

  return { analyser, learn, learnAll, resolve };
}
