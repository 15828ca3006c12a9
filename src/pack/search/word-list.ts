/** A known word that is near a typed one, with how many letters are to be added, taken out or changed for it. */
export type Near = readonly [word: string, errors: number];

/** Words with something of each, to be found by their beginning or in spite of errors. */
export interface WordList {
  readonly get: (word: string) => string | undefined;
  readonly set: (word: string, value: string) => void;
  /** Calls `take` with each word and its value. */
  readonly forEach: (take: (value: string, word: string) => void) => void;
  /** The words at most so many errors away. */
  readonly near: (word: string, most: number) => readonly Near[];
}

const BITS = 32;

/** Which letters a word has, roughly: words that differ in more letters than errors may change are not compared. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % BITS);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Makes an empty list. */
export function createWordList(): WordList {
  const words = new Map<string, string>();
  const letters = new Map<string, number>();
  return {
    get: (word) => words.get(word),
    set(word, value) {
      words.set(word, value);
      letters.set(word, lettersOf(word));
    },
    forEach: (take) => words.forEach((value, word) => take(value, word)),
    near(word, most) {
      const own = lettersOf(word);
      const found: Near[] = [];
      for (const [other, has] of letters) {
        if (Math.abs(other.length - word.length) > most || countBits(own ^ has) > 2 * most) continue;
        const errors = countErrors(word, other, most);
        if (errors <= most) found.push([other, errors]);
      }
      return found;
    },
  };
}

/** The letters to add, take out or change; more than `most` as soon as that is sure. */
function countErrors(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const swap = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[other.length] ?? 0;
}
