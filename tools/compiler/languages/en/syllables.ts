/**
 * Counts the syllables of one English word by its spelling: groups of vowels, without a silent e at the end.
 * Deterministic; good enough to compare a text with itself.
 */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (/\d/.test(plain)) return 1;
  const spoken = plain.replace(/(?<=[^laeiouy])es?$|(?<=[^dtaeiouy])ed$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
