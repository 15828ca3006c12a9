import { MINOR } from './ages.ts';
import type { Analyser } from './analyser.ts';
import { createVocabulary } from './vocabulary.ts';
import { readPhrase } from './phrases.ts';

/**
 * Gives the stems of the words of a text, without stop words: what two texts have in common for the search. Make it
 * once for many texts.
 */
export function createStemmer(analyser: Analyser): (text: string) => readonly string[] {
  const vocabulary = createVocabulary(analyser);
  return (text) => [...new Set(vocabulary.learnAll(text))];
}

/**
 * Gives what the search compares of a phrase that people type: two phrases of one key are one to it. Null for a phrase
 * that says nothing, such as one word that stands in nearly every query (`common`). Make it once for many phrases.
 *
 *     const keyOf = createPhraseKeys([], french);
 *     keyOf('elle a fugué') === keyOf('fugues')
 */
export function createPhraseKeys(common: readonly string[], analyser: Analyser): (phrase: string) => string | null {
  const vocabulary = createVocabulary(analyser);
  const known = new Set([MINOR, ...common.flatMap((text) => vocabulary.learnAll(text))]);
  return (phrase) => {
    const read = readPhrase(phrase, vocabulary, known);
    if (read === null) return null;
    // sort, not toSorted: a phone of 2022 does not have it
    return 'stems' in read ? [...read.stems].sort().join(' ') : `"${read.saying.join(' ')}"`;
  };
}
