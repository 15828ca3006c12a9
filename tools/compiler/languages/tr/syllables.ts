/** Counts the syllables of one Turkish word: each vowel is one. A group of digits is one. */
export const countSyllables = (word: string): number =>
  /\d/.test(word) ? 1 : Math.max(1, word.match(/[aeıioöuüâîû]/giu)?.length ?? 0);
