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
  /** The numbers that a phrase of several words speaks of: none to call ("cumple 18"). */
  counted(asked: readonly Asked[]): readonly string[];
}

/** Words as they stand. */
interface Saying {
  readonly saying: readonly string[];
  /** it counts for this part of a query at least, however much else is said */
  readonly least: number;
}

/** One entry of the content. */
interface PhraseEntry {
  /** of each phrase: all of them must be asked, in any order */
  readonly phrases: readonly (readonly string[])[];
  /** they must stand in the query as they are */
  readonly sayings: readonly Saying[];
  readonly means: readonly string[];
  readonly lifts: readonly string[];
}

/** Less sure than the word itself. */
const MEANT = 0.8;
/** A sentence as it stands says more than its words anywhere. */
const AS_IT_STANDS = 1.3;
/** Before a phrase that must be asked as it stands, negations and all: "=pas rentré". */
const EXACT = '=';
/** The same, and it tells who speaks or what presses, whatever else is said: "==j’ai 15 ans". */
const ENOUGH = '==';
const LEAST = 0.7;
/** Each target stands a little behind the one before it. */
const BEHIND = 0.1;

/**
 * How a phrase is compared: by its stems, or, when its words are too small for that, as it
 * stands; null when it says nothing.
 */
export type ReadPhrase = { readonly stems: readonly string[] } | Saying | null;

/**
 * Reads one phrase. "je n’en peux plus" has no word that says something, "où est ma fille" only one that stands in
 * nearly every query: these are sayings, and so is what the content marks with "=" or "==". A word of nearly every
 * query alone, or with one word before it, is nothing.
 */
export function readPhrase(text: string, vocabulary: Vocabulary, common: ReadonlySet<string>): ReadPhrase {
  const { splitWords, isLeftOut, stem } = vocabulary.analyser;
  const stems = [...new Set(vocabulary.learnAll(text))];
  const isEnough = text.startsWith(ENOUGH);
  const isExact = isEnough || text.startsWith(EXACT);
  if (!isExact && (stems.length > 1 || stems.some((stem) => !common.has(stem)))) return { stems };
  const saying = splitWords(text)
    .filter((word) => !isLeftOut(word))
    .map(stem);
  return saying.length > (isExact ? 1 : stems.length + 1) ? { saying, least: isEnough ? LEAST : 0 } : null;
}

export function preparePhrases(
  { synonyms, common: spoken }: SearchWords,
  vocabulary: Vocabulary,
  common: ReadonlySet<string>,
): Phrases {
  spoken.forEach(vocabulary.hear);
  const entries = synonyms.map(({ words, means = [], lifts = [] }): PhraseEntry => {
    words.forEach(vocabulary.hear);
    const read = words.map((text) => readPhrase(text, vocabulary, common));
    return {
      phrases: read.flatMap((phrase) => (phrase && 'stems' in phrase ? [phrase.stems] : [])),
      sayings: read.flatMap((phrase) => (phrase && 'saying' in phrase ? [phrase] : [])),
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
      const { isLeftOut, isNegation = () => false, stem } = vocabulary.analyser;
      const kept = words.filter((word) => !isLeftOut(word));
      const [typed, denied] = [kept.map(stem), kept.map(isNegation)];
      const whole = weigh(asked);
      const byStem = listByStem(asked);
      for (const { phrases, sayings, lifts } of lifting) {
        const said = sayings
          .filter(({ saying }) => holds(typed, denied, saying))
          .map(({ saying, least }) =>
            Math.max(least, saying.length / typed.length, (AS_IT_STANDS * weighIn(asked, saying)) / (whole || 1)),
          );
        const matched = [...match(phrases, byStem)].reduce((sum, [{ weight }, sure]) => sum + weight * sure, 0);
        const share = Math.max(0, ...said, matched === 0 ? 0 : matched / whole);
        if (share > 0)
          lifts.forEach((key, at) => lifted.set(key, Math.max(lifted.get(key) ?? 0, share * (1 - BEHIND * at))));
      }
      return lifted;
    },
    counted(asked) {
      const byStem = listByStem(asked);
      return lifting
        .flatMap(({ phrases }) => phrases)
        .filter((phrase) => phrase.length > 1 && phrase.every((stem) => byStem.has(stem)))
        .flat()
        .filter((stem) => /^\d+$/.test(stem));
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
function match(phrases: PhraseEntry['phrases'], byStem: ByStem): ReadonlyMap<Asked, number> {
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

/** How much of what is asked stands in a saying. */
const weighIn = (asked: readonly Asked[], saying: readonly string[]): number =>
  weigh(asked.filter(({ stems }) => saying.some((stem) => stems.get(stem) === 1)));

/** Whether a saying stands in what is typed, and is not denied there: "volvió" is not in "no volvió". */
const holds = (typed: readonly string[], denied: readonly boolean[], saying: readonly string[]): boolean =>
  typed.some((_, at) => !(at > 0 && denied[at - 1]) && saying.every((word, next) => typed[at + next] === word));
