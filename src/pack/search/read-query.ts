import { STOP_WORDS } from './french/stop-words.ts';
import { splitWords } from './split-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a query that says something. */
export interface Asked {
  /** what it may stand for, each with how sure that is */
  readonly stems: Map<string, number>;
  /** how much it says: 1, or less for a word of nearly every query */
  readonly weight: number;
}

const SAYS_LITTLE = 0.25;
/** Letters from which on a word that is being typed is looked for. */
const BEGUN = 3;

/** The words of a query that say something. The last one may not be finished, as long as nothing stands after it. */
export function readQuery(query: string, vocabulary: Vocabulary, common: ReadonlySet<string>): readonly Asked[] {
  const words = splitWords(query);
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(query);
  return words.flatMap((word, at): readonly Asked[] => {
    if (STOP_WORDS.has(word)) return [];
    const open = isOpen && at === words.length - 1;
    const stems = vocabulary.resolve(word, open && word.length >= BEGUN);
    if (open && word.length < BEGUN && stems.size === 0) return [];
    const isCommon = stems.size > 0 && [...stems].every(([stem, sure]) => sure < 1 || common.has(stem));
    return [{ stems: new Map(stems), weight: isCommon ? SAYS_LITTLE : 1 }];
  });
}

export const weigh = (asked: readonly Asked[]): number => asked.reduce((sum, { weight }) => sum + weight, 0);
