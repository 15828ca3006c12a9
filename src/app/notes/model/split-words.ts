/** Where a word stands: inside a sentence, at its beginning, or behind a point that may only end an abbreviation. */
type WordPlace = 'inside' | 'start' | 'behind-point';

export interface Word {
  readonly word: string;
  /** its place in the text, in UTF-16 code units */
  readonly at: number;
  readonly place: WordPlace;
  /** what stands between the last word and this one, and between this one and the next */
  readonly gap: string;
  readonly after: string;
  /** the next word, '' at the end */
  readonly next: string;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}_]*/gu;

export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];
export const hasCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);
export const isLong = (word: string): boolean => /^.\p{M}*./u.test(word);
export const inCapitals = (word: string): boolean => isLong(word) && !/\p{Ll}/u.test(word);

/** Without case and accents. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function placeOf(gap: string, before: string): WordPlace {
  if (before === '' || gap.includes('\n')) return 'start';
  // a colon or a comma, and then a quotation
  if (/[:,]\s*["\u00AB\u201C]\s*$/u.test(gap)) return 'start';
  if (!/[.!?\u2026]["\u00BB\u201D)\]\s]*\s/u.test(gap)) return 'inside';
  // "M. Dupont", "K. Benali"
  return gap.startsWith('.') && hasCapital(before) && before.length <= 2 ? 'behind-point' : 'start';
}

/** The words of a text with what stands around them. */
export function splitWords(text: string): readonly Word[] {
  const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index, end: index + word.length }));
  return found.map(({ word, at, end }, i) => {
    const last = found[i - 1];
    const next = found[i + 1];
    const gap = text.slice(last?.end ?? 0, at);
    const place = placeOf(gap, last?.word ?? '');
    return { word, at, place, gap, after: text.slice(end, next?.at), next: next?.word ?? '' };
  });
}
