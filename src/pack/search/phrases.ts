import type { SearchWords } from '../index.ts';
import { weigh, type Asked, type Query } from './read-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What people type, ready to be compared with what is typed. */
export interface Phrases {
  /** Adds to each word of the query what it means in the guide. */
  widen(asked: readonly Asked[]): void;
  /**
   * What the content wants first for this query: keys of documents, each with how much of the query speaks for it, 0
   * to 1.
   */
  lift(asked: readonly Asked[], query: Query): ReadonlyMap<string, number>;
}

/** One entry of the content. */
interface Entry {
  /** of each phrase: all of them must be asked, in any order */
  readonly phrases: readonly (readonly string[])[];
  /** they must stand in the query as they are */
  readonly sayings: readonly (readonly string[])[];
  readonly means: readonly string[];
  readonly lifts: readonly string[];
}

/** Less sure than the word itself. */
const MEANT = 0.8;
/** Each target stands a little behind the one before it. */
const BEHIND = 0.1;

/**
 * How a phrase is compared: by its stems, or, when its words are too small for that, as it
 * stands; null when it says nothing.
 */
export type ReadPhrase = { readonly stems: readonly string[] } | { readonly saying: readonly string[] } | null;

/**
 * Reads one phrase. "je n’en peux plus" has no word that says something, "où est ma fille" only one that stands in
 * nearly every query: these are sayings. A word of nearly every query alone, or with one word before it, is nothing.
 */
export function readPhrase(text: string, vocabulary: Vocabulary, common: ReadonlySet<string>): ReadPhrase {
  const { splitWords, isLeftOut } = vocabulary.analyser;
  const stems = [...new Set(vocabulary.learnAll(text))];
  if (stems.length > 1 || stems.some((stem) => !common.has(stem))) return { stems };
  const saying = splitWords(text).filter((word) => !isLeftOut(word));
  return saying.length > stems.length + 1 ? { saying } : null;
}

export function preparePhrases(
  { synonyms }: SearchWords,
  vocabulary: Vocabulary,
  common: ReadonlySet<string>,
): Phrases {
  const entries = synonyms.map(({ words, means = [], lifts = [] }): Entry => {
    const read = words.map((text) => readPhrase(text, vocabulary, common));
    return {
      phrases: read.flatMap((phrase) => (phrase && 'stems' in phrase ? [phrase.stems] : [])),
      sayings: read.flatMap((phrase) => (phrase && 'saying' in phrase ? [phrase.saying] : [])),
      means: means.flatMap((text) => vocabulary.learnAll(text)),
      lifts,
    };
  });
  const widening = entries.filter(({ means }) => means.length > 0);
  const lifting = entries.filter(({ lifts }) => lifts.length > 0);

  return {
    widen(asked) {
      const byStem = listByStem(asked);
      for (const { phrases, means } of widening) {
        for (const [{ stems }, sure] of match(phrases, byStem))
          for (const stem of means) stems.set(stem, Math.max(stems.get(stem) ?? 0, MEANT * sure));
      }
    },
    lift(asked, { words }) {
      const lifted = new Map<string, number>();
      const typed = words.filter((word) => !vocabulary.analyser.isLeftOut(word));
      const whole = weigh(asked);
      const byStem = listByStem(asked);
      for (const { phrases, sayings, lifts } of lifting) {
        const said = sayings.filter((saying) => holds(typed, saying)).map(({ length }) => length / typed.length);
        const matched = [...match(phrases, byStem)].reduce((sum, [{ weight }, sure]) => sum + weight * sure, 0);
        const share = Math.max(0, ...said, matched === 0 ? 0 : matched / whole);
        if (share > 0)
          lifts.forEach((key, at) => lifted.set(key, Math.max(lifted.get(key) ?? 0, share * (1 - BEHIND * at))));
      }
      return lifted;
    },
  };
}

/** Which word of the query a stem is most surely in. */
type ByStem = ReadonlyMap<string, Asked>;

function listByStem(asked: readonly Asked[]): ByStem {
  const best = new Map<string, Asked>();
  for (const word of asked)
    for (const [stem, sure] of word.stems) if (sure > (best.get(stem)?.stems.get(stem) ?? 0)) best.set(stem, word);
  return best;
}

/** The words of the query that make up phrases of one entry, each with how sure that is. */
function match(phrases: Entry['phrases'], byStem: ByStem): ReadonlyMap<Asked, number> {
  const matched = new Map<Asked, number>();
  for (const phrase of phrases) {
    if (!phrase.every((stem) => byStem.has(stem))) continue;
    const sure = phrase.reduce((sum, stem) => sum + (byStem.get(stem)?.stems.get(stem) ?? 0), 0) / phrase.length;
    for (const stem of phrase) {
      const word = byStem.get(stem);
      if (word) matched.set(word, Math.max(matched.get(word) ?? 0, sure));
    }
  }
  return matched;
}

const holds = (typed: readonly string[], saying: readonly string[]): boolean =>
  ` ${typed.join(' ')} `.includes(` ${saying.join(' ')} `);
