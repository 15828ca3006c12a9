/**
 * Gives words as they are typed in a message, folded, in the words that they are short for; a word that is short for
 * none is itself. In: pairs `typed=meant` with blanks between them; a blank in what is meant is `_`.
 *
 *     writeOutBy('vb=vorbesc nush=nu_stiu')('nush')   // ['nu', 'stiu']
 */
export function writeOutBy(pairs: string): (word: string) => readonly string[] {
  const meant = new Map(
    pairs.split(' ').map((pair) => {
      const [typed = '', words = ''] = pair.split('=');
      return [typed, words.split('_')];
    }),
  );
  return (word) => meant.get(word) ?? [word];
}
