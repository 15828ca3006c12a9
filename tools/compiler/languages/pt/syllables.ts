/**
 * Counts the syllables of one Portuguese word by its spelling: a group of vowels is one, unless two strong vowels (a,
 * e, o, or one with an accent) meet in it; ão, õe and ãe are one.
 */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[qg]u(?=[eiéíê])/g, 'q');
  if (/\d/.test(plain)) return 1;
  const groups = /ão|õe|ãe|[iu]?[aeoáéóíúâêôãõà][iu]?(?![aeoáéóíúâêôãõà])|[aeoáéóíúâêôãõàiuü]/g;
  return Math.max(1, plain.match(groups)?.length ?? 0);
}
