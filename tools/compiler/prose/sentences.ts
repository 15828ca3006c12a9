/** One sentence of a passage. */
export interface Sentence {
  readonly words: readonly string[];
  /** where it begins in the passage */
  readonly index: number;
  readonly text: string;
}

/** A full stop, question mark, ellipsis or arrow ends a sentence; so does a colon at the end of a passage, as any end does. */
const SENTENCE = /(?:[^.?!…→]|[.?!…](?=[\p{L}\p{N}]))+[.?!…→]*[\u00BB")\s]*/gu;
/** letters, digits and apostrophes; a hyphen separates words; digits in groups are one word, and so is an address */
const WORD = /\d+(?:[ \u00A0\u202F.,:]?\d+)*(?:\.?\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}\u2019']*(?:\.[\p{L}\p{N}]+)*/gu;

/** Splits a passage into its sentences. Citations are not in it any more; a part without words is no sentence. */
export function splitSentences(text: string): readonly Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap((match): readonly Sentence[] => {
    const words = match[0].match(WORD) ?? [];
    const lead = /^[\s\u00BB")]*/.exec(match[0])?.[0].length ?? 0;
    return words.length === 0 ? [] : [{ words, index: match.index + lead, text: match[0].trim() }];
  });
}
