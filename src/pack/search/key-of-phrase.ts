import type { Analyser } from './analyser.ts';
import { createVocabulary } from './vocabulary.ts';
import { readPhrase } from './phrases.ts';

/** The stems of the words of a text, without stop words: what two texts have in common for the search. */
export const stemsOf = (text: string, analyser: Analyser): readonly string[] => [
  ...new Set(createVocabulary(analyser).learnAll(text)),
];

/**
 * What the search compares of a phrase that people type: two phrases of one key are one to it. Null for a phrase that
 * says nothing, such as one word that stands in nearly every query (`common`).
 *
 *     keyOfPhrase('elle a fugué', [], french) === keyOfPhrase('fugues', [], french)
 */
export function keyOfPhrase(phrase: string, common: readonly string[], analyser: Analyser): string | null {
  const known = new Set(common.flatMap((word) => stemsOf(word, analyser)));
  const read = readPhrase(phrase, createVocabulary(analyser), known);
  if (read === null) return null;
  // sort, not toSorted: a phone of 2022 does not have it
  return 'stems' in read ? [...read.stems].sort().join(' ') : `"${read.saying.join(' ')}"`;
}
