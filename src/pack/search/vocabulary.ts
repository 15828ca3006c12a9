import MiniSearch from 'minisearch';
import type SearchableMap from 'minisearch/SearchableMap';
import { joinAge } from './ages.ts';
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
  /** The words of a text that people type are known by their sound too (`Analyser.sound`). */
  readonly hear: (text: string) => void;
  /** Whether this word is known, or another form of it, or says nothing. */
  readonly knows: (word: string) => boolean;
  /** Whether this very form is known. */
  readonly has: (word: string) => boolean;
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
/** It sounds like a known word, in whatever letters. */
const BY_SOUND = 0.8;
/** Shorter sounds are those of too many words. */
const SOUND = 3;
/** Another form of a known word, as far as their beginnings tell: so many letters, and this part of the typed word. */
const BY_BEGINNING = 0.5;
const BEGINNING = 5;
const OF_THE_WORD = 0.6;
/** People seldom err in the first letter. */
const FIRST = 0.8;
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

export function createVocabulary(given: Analyser): Vocabulary {
  const analyser = { ...given, stem: (word: string) => joinAge(given.stem(word)) };
  const { splitWords, stem, isStopWord, sound = () => '' } = analyser;
  const words = createTree();
  const stems = new Set<string>();
  /** stems of what people type, which may be guessed at; those of the texts alone are too many */
  const typed = new Set<string>();
  const sounds = new Map<string, Map<string, number>>();

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

  const hear = (text: string): void => {
    for (const word of splitWords(text)) {
      const [of, heard] = [learn(word), sound(word)];
      if (of === null) continue;
      typed.add(of);
      if (heard.length < SOUND) continue;
      sounds.set(heard, (sounds.get(heard) ?? new Map<string, number>()).set(of, BY_SOUND));
    }
  };

  const knows = (word: string): boolean => isStopWord(word) || stems.has(stem(word));

  /** The nearest known words: what is one error away leaves what is two away behind. */
  const findNear = (word: string): Stems => {
    const most = errorsIn(word);
    if (most === 0) return new Map();
    const found = [...words.fuzzyGet(word, most)].map(
      ([near, [of, errors]]) => [of, errors, near[0] === word[0] ? 1 : FIRST] as const,
    );
    for (const swapped of listSwaps(word)) {
      const of = words.get(swapped);
      if (of !== undefined) found.push([of, SWAP, 1]);
    }
    const fewest = Math.min(...found.map(([, errors]) => errors));
    return new Map(
      found
        .filter(([, errors]) => errors === fewest)
        .sort((a, b) => a[2] - b[2])
        .map(([of, errors, first]) => [of, (WITH_ERRORS[errors] ?? 0) * first]),
    );
  };

  /** What people type that begins like this word, whatever its ending: languages have more forms than a stemmer. */
  const findAkin = (word: string): Stems => {
    for (let size = word.length - 1; size >= Math.max(BEGINNING, word.length * OF_THE_WORD); size -= 1) {
      const akin = [...words.atPrefix(word.slice(0, size)).values()].filter((of) => typed.has(of));
      if (akin.length > 0) return new Map(akin.map((of) => [of, BY_BEGINNING]));
    }
    return new Map();
  };

  /** For a word that is not known: by its sound, or by one error, or by its beginning, or by two errors. */
  const guess = (word: string): Stems => {
    const heard = sounds.get(sound(word));
    if (heard) return heard;
    const near = findNear(word);
    if ([...near.values()].some((sure) => sure > BY_BEGINNING)) return near;
    const akin = /\d/.test(word) || word.length > LONGEST ? new Map<string, number>() : findAkin(word);
    return akin.size > 0 ? akin : near;
  };

  const resolve = (word: string, open: boolean): Stems => {
    const found = new Map<string, number>();
    const own = stem(word);
    const finished = stems.has(own);
    if (open) for (const [, of] of words.atPrefix(word)) found.set(of, finished ? PERHAPS_MORE : UNFINISHED);
    if (finished) found.set(own, 1);
    return found.size > 0 ? found : guess(word);
  };

  const has = (word: string): boolean => words.get(word) !== undefined;

  return { analyser, learn, learnAll, hear, knows, has, resolve };
}

/** The tree counts a swap of two neighbours as two errors; people make it as one. */
const listSwaps = (word: string): readonly string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  );
