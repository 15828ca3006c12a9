/** What stands before a word: "and", "with", "to", the article; of verbs, who does it and the signs of the dialects. */
const BEFORE = [
  'وال بال كال فال لل ال',
  'كات كيت كان كنت كي كا كت تايت تاي بيت بي بت بن بدن هت هي حت حي غات غاي غي غا غت عمت عمي عمب است يت تت نت',
  'و ي ت ن ب ل',
]
  .join(' ')
  .split(' ');
/** What stands behind it: of whom, how many, and the "not" of the dialects. */
const BEHIND = [
  'هاش كش نيش هومش ومش هاوش',
  'وها وهم وني ونا تها تهم تني تنا يها يهم هما كما تين تان ات ون ين ان وا ها هم هن نا ني كم ته يه وش تش اش ية',
  'ش ه ة ي ك ت ا و',
]
  .join(' ')
  .split(' ');
/** An Arabic word is told by three letters at least. */
const LEAST = 3;
const LONG = /[اوي]/g;

const cutFrom = (
  word: string,
  parts: readonly string[],
  cut: (size: number) => string,
  has: (one: string) => boolean,
) => {
  const found = parts.find((part) => word.length - part.length >= LEAST && has(part));
  return found === undefined ? word : cut(found.length);
};
const cutBefore = (word: string): string =>
  cutFrom(
    word,
    BEFORE,
    (size) => word.slice(size),
    (prefix) => word.startsWith(prefix),
  );
const cutBehind = (word: string): string =>
  cutFrom(
    word,
    BEHIND,
    (size) => word.slice(0, -size),
    (suffix) => word.endsWith(suffix),
  );

/**
 * The part that the forms of an Arabic word share, from a folded word, also of the Maghreb and the Levant: without what
 * is written onto it, and without long vowels, so that a verb, its doer and its noun are one. Only to compare.
 *
 *     stem('كيضربها') === stem('ضربوه') && stem('هروب') === stem('هربت')
 */
export function stem(word: string): string {
  if (!/^[\u0621-\u064A]+$/.test(word)) return word;
  const bare = cutBehind(cutBehind(cutBefore(word)));
  const short = bare.replace(LONG, '');
  return short.length >= LEAST ? short : bare;
}
