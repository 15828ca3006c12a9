import { fold, hasCapital, inCapitals, isLong, splitWords, wordsIn, type Word } from './split-words.ts';

/** Names as initials, in the texts of one export. */
export interface Initials {
  /** in: running text */
  readonly text: (text: string) => string;
  /** in: a name and no sentence: its words, or those with a capital where there are any */
  readonly name: (text: string) => string;
}

/** Words in capitals up to this length are acronyms (ASE, BPDJ); longer ones are surnames. */
const ACRONYM = 5;
const isAcronym = (word: string): boolean => inCapitals(word) && word.length <= ACRONYM;
const foldedIn = (texts: readonly string[]): readonly string[] => texts.flatMap(wordsIn).map(fold);

/** Of a listed name of several words, short ones such as "de" and "ben" are names with a capital only. */
const listedOf = (name: string): readonly string[] =>
  foldedIn([name]).filter((word, _, all) => isLong(word) && (all.length === 1 || word.length > 3));

/** What an export tells of its words, each folded. */
interface KnownWords {
  /** are no names: titles, services, places */
  readonly kept: ReadonlySet<string>;
  /** are names, in any case: the person listed them */
  readonly listed: ReadonlySet<string>;
  /** stand in small letters somewhere */
  readonly small: ReadonlySet<string>;
  /** stand inside a sentence as a name does, or are listed in any form */
  readonly seen: ReadonlySet<string>;
}

/** What a word before another is. */
type Before = 'name' | 'kept' | null;

/**
 * Makes names initials: "Karim B." → "K. B.". In: all texts of an export, since what is a name inside one sentence is
 * one at the beginning of another; the names that the person listed, in any case; words that are no names (titles,
 * services, places), in any case.
 *
 * No language is known here. A word with a capital inside a sentence is a name; at the beginning of one it is when it
 * is listed, or stands inside a sentence elsewhere and nowhere in small letters. So a name goes unseen that only begins
 * sentences or is written small, and so does any name in a script without capitals; places and brands that are not
 * kept are shortened too. The person reads the result again before it leaves the phone.
 */
export function createInitials(texts: readonly string[], names: readonly string[], keep: readonly string[]): Initials {
  const known = learnWords(texts, names, keep);
  const name = (text: string): string => shorten(text, wordsOfName(text, known));
  return { name, text: (text) => (isWholeName(text, known) ? name(text) : shorten(text, namesIn(text, known))) };
}

function learnWords(texts: readonly string[], names: readonly string[], keep: readonly string[]): KnownWords {
  const kept = new Set(foldedIn(keep));
  const listed = new Set(names.flatMap(listedOf));
  const isSmall = (word: string): boolean => !hasCapital(word);
  const small = new Set(texts.flatMap(wordsIn).filter(isSmall).map(fold));
  const inside = texts
    .flatMap(splitWords)
    .filter(({ word, place }) => place === 'inside' && isCandidate(word, kept) && !isAcronym(word));
  return { kept, listed, small, seen: new Set([...foldedIn(names), ...inside.map(({ word }) => fold(word))]) };
}

const isCandidate = (word: string, kept: ReadonlySet<string>): boolean =>
  hasCapital(word) && isLong(word) && !kept.has(fold(word));

/** Whether a word of running text is a name. `before`: what the word before it is. */
function isName({ word, place, gap, after, next }: Word, before: Before, known: KnownWords): boolean {
  const folded = fold(word);
  if (known.listed.has(folded)) return true;
  if (before === 'name' && gap === '-' && isLong(word)) return true;
  if (!isCandidate(word, known.kept)) return false;
  // "Karim ALI", "M. ALI"
  if (isAcronym(word))
    return before !== null && (gap === ' ' || (before === 'kept' && gap === '. ')) && !after.startsWith('-');
  if (place === 'inside') return true;
  if (known.small.has(folded)) return false;
  // "Karim B.", "Jean-Pierre"
  const goesOn = hasCapital(next) && (after === '-' || (after === ' ' && !isLong(next)));
  return place === 'behind-point' || known.seen.has(folded) || goesOn;
}

/** The names in running text. */
function namesIn(text: string, known: KnownWords): readonly Word[] {
  let before: Before = null;
  return splitWords(text).filter((word) => {
    const found = isName(word, before, known);
    before = found ? 'name' : hasCapital(word.word) && known.kept.has(fold(word.word)) ? 'kept' : null;
    return found;
  });
}

/** Of a name and no sentence: its words with a capital, or all where there are none; not those that are kept. */
function wordsOfName(text: string, { kept, listed }: KnownWords): readonly Word[] {
  const isListed = ({ word }: Word): boolean => listed.has(fold(word));
  const words = splitWords(text).filter((word) => !kept.has(fold(word.word)) || isListed(word));
  const capitals = words.filter((word) => hasCapital(word.word) || isListed(word));
  return capitals.length > 0 ? capitals : words;
}

/**
 * One line of two words or more, all with a capital, is a name as a whole: "Karim Benali" in a field of its own. What
 * is kept is none of them.
 */
function isWholeName(text: string, { kept }: KnownWords): boolean {
  const words = splitWords(text).filter(({ word }) => !kept.has(fold(word)));
  const areAllNames = words.every(
    ({ word, place }, at) => hasCapital(word) && !isAcronym(word) && (at === 0 || place !== 'start'),
  );
  return areAllNames && words.length > 1 && /^[\p{L}\p{M}\p{N}\s_.,'\u2019-]*$/u.test(text);
}

/** Puts initials in the place of words: each with a point, unless one follows. */
function shorten(text: string, words: readonly Word[]): string {
  let [done, from] = ['', 0];
  for (const { word, at } of words) {
    const end = at + word.length;
    const initial = /^\p{L}\p{M}*/u.exec(word)?.[0].normalize('NFC').toUpperCase() ?? '';
    done += `${text.slice(from, at)}${initial}${text[end] === '.' ? '' : '.'}`;
    from = end;
  }
  return done + text.slice(from);
}
