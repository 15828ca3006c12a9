import type { Language } from '../languages/index.ts';
import { PASSAGES, remember } from '../read/remember.ts';

/** One sentence of a passage. */
export interface Sentence {
  readonly words: readonly string[];
  /** where it begins in the passage */
  readonly index: number;
  readonly text: string;
}

/** What a language says of its sentences. */
export type Marks = Pick<Language, 'sentenceEnds' | 'quotationMarks'>;

/**
 * A mark of the language ends a sentence, and so does the arrow before what to do instead; a colon at the end of a
 * passage does too, as any end. Latin marks may stand inside a word or a number (17.17, cnil.fr), and end a sentence
 * only before what is no letter. A full stop behind a number that a small letter follows makes it an ordinal, as in
 * Turkish (14. hafta).
 */
const sentenceOf = remember((marks: string): RegExp => {
  const [ends = '', close = ''] = marks.split('\n');
  const inside = ends.replaceAll(/[^.?!…]/g, '');
  return new RegExp(
    `(?:[^${ends}→]|[${inside}](?=[\\p{L}\\p{N}])|(?<=\\p{N})[.](?= \\p{Ll}))+[${ends}→]*[${close}")\\s]*`,
    'gu',
  );
});
/** letters, digits and apostrophes; a hyphen separates words; digits in groups are one word, and so is an address */
const WORD =
  /\p{Nd}+(?:[ \u00A0\u202F.,:]?\p{Nd}+)*(?:\.?\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}\u2019'\u200C\u200D]*(?:\.[\p{L}\p{N}]+)*/gu;

const splitterOf = remember((marks: string): ((text: string) => readonly Sentence[]) => {
  const lead = new RegExp(`^[\\s${marks.split('\n')[1] ?? ''}")]*`);
  return remember(
    (text) =>
      [...text.matchAll(sentenceOf(marks))].flatMap((match): readonly Sentence[] => {
        const words = match[0].match(WORD) ?? [];
        const skipped = lead.exec(match[0])?.[0].length ?? 0;
        return words.length === 0 ? [] : [{ words, index: match.index + skipped, text: match[0].trim() }];
      }),
    PASSAGES,
  );
});

/** Splits a passage into its sentences. Citations are not in it any more; a part without words is no sentence. */
export const splitSentences = (text: string, { sentenceEnds, quotationMarks: [, close] }: Marks): readonly Sentence[] =>
  splitterOf(`${sentenceEnds}\n${close}`)(text);
