/**
 * Counts the syllables of one Spanish word by its spelling: a group of vowels is one, unless two strong vowels (a, e,
 * o, or an accented i or u) meet in it.
 */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[qg]u(?=[eiéí])/g, 'q');
  if (/\d/.test(plain)) return 1;
  return Math.max(1, plain.match(/[iuüy]?[aeoáéóíú][iuüy]?(?![aeoáéóíú])|[aeoáéóíúiuüy]/g)?.length ?? 0);
}
