/** What is replaced in a word to come to its sound, in order. */
export type SoundRules = readonly (readonly [written: RegExp, heard: string])[];

/** Letters that are written double, or held down, sound once. */
const DOUBLE: SoundRules[number] = [/(.)\1+/gu, '$1'];

/** `Analyser.sound` by rules of spelling: `soundBy(rules)('chantage') === soundBy(rules)('chantaje')` */
export const soundBy =
  (rules: SoundRules) =>
  (word: string): string =>
    /\d/.test(word)
      ? ''
      : [DOUBLE, ...rules, DOUBLE].reduce((text, [written, heard]) => text.replace(written, heard), word);

/** Letters of another alphabet, the longer before the shorter: "sh" before "s". */
export type Letters = Readonly<Record<string, string>>;

/** Writes a word in other letters; what has none stays. */
export function respell(word: string, letters: Letters): string {
  const longest = Math.max(...Object.keys(letters).map(({ length }) => length));
  let written = '';
  for (let at = 0; at < word.length;) {
    let size = Math.min(longest, word.length - at);
    while (size > 1 && !(word.slice(at, at + size) in letters)) size -= 1;
    const part = word.slice(at, at + size);
    written += letters[part] ?? part;
    at += size;
  }
  return written;
}
