import type { Vocabulary } from './vocabulary.ts';

/** What is shorter is one word, however unknown; what is longer is none. */
const SHORTEST = 7;
const LONGEST = 60;
/** A part that says something has this many letters, so that no word falls apart into scraps. */
const LEAST = 4;
/** How long the parts are on average, at least. */
const AVERAGE = 2.75;

/**
 * The words of a query with their blanks repaired: what is known only when two are joined is one ("sui cide"), and what
 * is unknown as one is several that are known ("mafilleafugué"). Words that are known, also misspelt, stay as they are.
 */
export function repairWords(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const repaired: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (next !== '' && isTorn(word, next, vocabulary)) {
      repaired.push(word + next);
      at += 1;
    } else repaired.push(...(vocabulary.knows(word) ? [word] : cut(word, vocabulary)));
  }
  return repaired;
}

const isTorn = (word: string, next: string, { knows }: Vocabulary): boolean =>
  word.length + next.length >= SHORTEST && !(knows(word) && knows(next)) && knows(word + next);

/** The fewest known words that make up this one; itself when there are none. */
function cut(word: string, vocabulary: Vocabulary): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST || vocabulary.resolve(word, false).size > 0) return [word];
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1)
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      if (!before || (best[end]?.length ?? Infinity) <= before.length + 1) continue;
      const part = word.slice(start, end);
      if (isPart(part, vocabulary)) best[end] = [...before, part];
    }
  const parts = best[word.length] ?? [word];
  const says = parts.some((part) => part.length >= LEAST && !vocabulary.analyser.isStopWord(part));
  return says && word.length / parts.length >= AVERAGE ? parts : [word];
}

const isPart = (part: string, { analyser, has }: Vocabulary): boolean =>
  analyser.isStopWord(part) || (part.length >= LEAST - 1 && has(part));
