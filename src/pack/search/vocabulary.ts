import MiniSearch from 'minisearch';
import type SearchableMap from 'minisearch/SearchableMap';
import type { Analyser } from './analyser.ts';

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
/**
 * By how many letters are to be added, taken out, changed or swapped with their neighbour to make
 * a known word of the typed one.
 */
const WITH_ERRORS = [1, 0.6, 0.4];
const SWAP = 1;
/** What is longer is no word. */
const LONGEST = 40;

/** How many typing errors a word may have: none in a short one, nor in a number. */
function errorsIn(word: string): number {
  if (word.length < 4 || word.length > LONGEST || /\d/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}

/**
 * The tree of MiniSearch's index, empty, for words of ours: it finds what a word begins, and what is near it, without
 * looking at every other. The library has it as a file of its own too, which would bring the same 5 kB a second time.
 */
const createTree = (): SearchableMap<string> =>
  new MiniSearch({ fields: [] })['_index'] as unknown as SearchableMap<string>;

export function createVocabulary(analyser: Analyser): Vocabulary {
  const { splitWords, stem, isStopWord } = analyser;
  const words = createTree();
  const stems = new Set<string>();

  const learn = (word: string): string | null => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (isStopWord(word)) return null;
    const made = stem(word);
    words.set(word, made);
    stems.add(made);
    return made;
  };

  const learnAll = (text: string): readonly string[] => splitWords(text).flatMap((word) => learn(word) ?? []);

  /** The nearest known words: what is one error away leaves what is two away behind. */
  const findNear = (word: string): Stems => {
    const most = errorsIn(word);
    if (most === 0) return new Map();
    const found = [...words.fuzzyGet(word, most).values()];
    for (const swapped of listSwaps(word)) {
      const of = words.get(swapped);
      if (of !== undefined) found.push([of, SWAP]);
    }
    const fewest = Math.min(...found.map(([, errors]) => errors));
    return new Map(
      found.flatMap(([of, errors]) => (errors === fewest ? [[of, WITH_ERRORS[errors] ?? 0] as const] : [])),
    );
  };

  const resolve = (word: string, open: boolean): Stems => {
    const found = new Map<string, number>();
    const own = stem(word);
    const finished = stems.has(own);
    if (open) for (const [, of] of words.atPrefix(word)) found.set(of, finished ? PERHAPS_MORE : UNFINISHED);
    if (finished) found.set(own, 1);
    return found.size > 0 ? found : findNear(word);
  };

  return { analyser, learn, learnAll, resolve };
}

/** The tree counts a swap of two neighbours as two errors; people make it as one. */
const listSwaps = (word: string): readonly string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  );
