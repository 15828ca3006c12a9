/** Each plain letter of French, and what stands for it: no French word is left, and a reader still knows it. */
const PLAIN = 'abcdefghijklmnopqrstuvxyz';
const PUT = Array.from('āƀćďēƒğħīĵķłɱńōþʠřšŧūṽẋŷž');
/** w ends small words, so it has a letter of its own. */
const W = 'ẃ';

const put = (letter: string): string => (letter === 'w' ? W : (PUT[PLAIN.indexOf(letter)] ?? letter));

/** Plain letters as the pseudo-language writes them; upper case stays. */
export const inLetters = (plain: string): string =>
  plain.replaceAll(/[a-z]/gi, (letter) => {
    const small = letter.toLowerCase();
    return letter === small ? put(small) : put(small).toUpperCase();
  });

/** Between the root of a word and its ending, as often as the word must grow. */
export const BETWEEN = 'ø';
/** At the end of a small word. */
export const SMALL = 'ŵ';
