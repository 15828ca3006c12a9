import type { SearchWords } from '../index.ts';
import type { Asked, Query } from './read-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How like a query is to the phrases that people type, where it is none of them as a whole: by the words that both
 * have, and by those that follow one another in both, small words too. What few phrases have says most. This is the
 * cosine of two texts, weighed by inverse document frequency; what many phrases are near to is meant more surely.
 */
export interface Likeness {
  /** Keys of documents, each with how like the query is to what leads there, 0 to a little above 1. */
  readonly near: (query: Query, asked: readonly Asked[]) => ReadonlyMap<string, number>;
  /** Learns the phrases before the first sentence asks for them. */
  readonly learn: () => void;
}

/** One nearest phrase says more than many that are far: the norm in which they add up. */
const NORM = 4;
/** Each target stands a little behind the one before it. */
const BEHIND = 0.1;
/** A word of nearly every query. */
const LITTLE = 0.25;
/** Of a word that no phrase has: as if half a phrase had it. */
const UNHEARD = 0.5;
/** What a word may be less surely than this makes no pair with its neighbour. */
const SURE = 0.5;
/** One word is like too many phrases. */
const SENTENCE = 2;
/** What is less like it than this has a word in common. */
const LEAST = 0.3;

interface Phrase {
  readonly lifts: readonly string[];
  readonly features: readonly string[];
  length: number;
}

const pairOf = (stem: string, next: string): string => `${stem} ${next}`;

/** What all phrases say together. */
interface Learned {
  /** of each feature, the phrases that have it */
  readonly standing: ReadonlyMap<string, readonly Phrase[]>;
  /** how much it says; more, where no phrase has it */
  readonly weightOf: (feature: string) => number;
}

function learnPhrases({ synonyms }: SearchWords, vocabulary: Vocabulary, common: ReadonlySet<string>): Learned {
  const { splitWords, isLeftOut, stem } = vocabulary.analyser;
  const phrases: Phrase[] = [];
  const standing = new Map<string, Phrase[]>();
  for (const { words, lifts = [] } of synonyms) {
    if (lifts.length === 0) continue;
    for (const text of words) {
      const kept = splitWords(text).filter((word) => !isLeftOut(word));
      const features = new Set(kept.flatMap((word) => vocabulary.learn(word) ?? []));
      const stems = kept.map(stem);
      stems.slice(1).forEach((next, at) => features.add(pairOf(stems[at] ?? '', next)));
      const phrase = { lifts, features: [...features], length: 0 };
      phrases.push(phrase);
      for (const feature of features) {
        const others = standing.get(feature);
        if (others) others.push(phrase);
        else standing.set(feature, [phrase]);
      }
    }
  }
  const weigh = (feature: string): number =>
    Math.log(1 + phrases.length / (standing.get(feature)?.length ?? UNHEARD)) * (common.has(feature) ? LITTLE : 1);
  const weights = new Map([...standing.keys()].map((feature) => [feature, weigh(feature)]));
  const weightOf = (feature: string): number => weights.get(feature) ?? weigh(feature);
  for (const phrase of phrases) phrase.length = Math.hypot(...phrase.features.map(weightOf));
  return { standing, weightOf };
}

/** The phrases are learned by `learn`, or when the first sentence asks for them. */
export function createLikeness(words: SearchWords, vocabulary: Vocabulary, common: ReadonlySet<string>): Likeness {
  const { isLeftOut, stem } = vocabulary.analyser;
  let learned: Learned | undefined;
  const learn = (): Learned => (learned ??= learnPhrases(words, vocabulary, common));

  /** What a query has of such features, each with how sure it is. */
  const listFeatures = ({ words: typed }: Query, asked: readonly Asked[]): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    const put = (feature: string, sure: number): void =>
      void found.set(feature, Math.max(found.get(feature) ?? 0, sure));
    const byPlace = new Map(asked.map((word) => [word.at, word.stems]));
    let before: ReadonlyMap<string, number> = new Map();
    typed.forEach((word, at) => {
      if (isLeftOut(word)) return;
      const stems = byPlace.get(at) ?? new Map([[stem(word), 1]]);
      if (byPlace.has(at)) for (const [stem, sure] of stems.size > 0 ? stems : [[word, 1] as const]) put(stem, sure);
      for (const [stem, first] of before)
        if (first >= SURE)
          for (const [next, second] of stems) if (second >= SURE) put(pairOf(stem, next), first * second);
      before = stems;
    });
    return found;
  };

  return {
    learn: () => void learn(),
    near(query, asked) {
      if (asked.length < SENTENCE) return new Map();
      const { standing, weightOf } = learn();
      /** It is a word of some phrases, and not one of nearly every query. */
      const saysMore = ({ stems }: Asked): boolean =>
        [...stems.keys()].some((stem) => standing.has(stem) && !common.has(stem));
      if (!asked.some(saysMore)) return new Map();
      const products = new Map<Phrase, number>();
      let length = 0;
      for (const [feature, sure] of listFeatures(query, asked)) {
        const others = standing.get(feature);
        // a pair that no phrase has says nothing
        if (others === undefined && feature.includes(' ')) continue;
        const weight = weightOf(feature);
        length += (sure * weight) ** 2;
        for (const phrase of others ?? []) products.set(phrase, (products.get(phrase) ?? 0) + sure * weight ** 2);
      }
      const sums = new Map<string, number>();
      let best = 0;
      for (const [phrase, product] of products) {
        const like = product / (Math.sqrt(length) * phrase.length);
        best = Math.max(best, like);
        phrase.lifts.forEach((key, at) => sums.set(key, (sums.get(key) ?? 0) + like ** NORM * (1 - BEHIND * at)));
      }
      return best < LEAST ? new Map() : new Map([...sums].map(([key, sum]) => [key, sum ** (1 / NORM)]));
    },
  };
}
