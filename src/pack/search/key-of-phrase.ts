import { splitWords } from './split-words.ts';
import { createVocabulary } from './vocabulary.ts';
import { readPhrase } from './phrases.ts';

/** The stems of the words of a text, without stop words: what two texts have in common for the search. */
export function stemsOf(text: string): readonly string[] {
  const vocabulary = createVocabulary();
  return [...new Set(splitWords(text).flatMap((word) => vocabulary.learn(word) ?? []))];
}

/**
 * What the search compares of a phrase that people type: two phrases of one key are one to it. Null for a phrase that says nothing, such
 * as one word that stands in nearly every query (`common`).
 *
 *     keyOfPhrase('elle a fugué', []) === keyOfPhrase('fugues', [])
 */
export function keyOfPhrase(phrase: string, common: readonly string[]): string | null {
  const read = readPhrase(phrase, createVocabulary(), new Set(common.flatMap(stemsOf)));
  if (read === null) return null;
  // sort, not toSorted: a phone of 2022 does not have it
  return 'stems' in read ? [...read.stems].sort().join(' ') : `« ${read.saying.join(' ')} »`;
}
