import { LETTER_WORDS, type LetterFrame, type LetterIn, type LetterWords } from '../../pack/index.ts';
import { toPiece, type Piece } from '../fill.tsx';
import { say } from '../i18n.ts';

/** The words around the parts of a letter, cut at their places, in the letter's language. */
export interface WordsAround {
  readonly placeAndDate: readonly Piece[];
  readonly object: readonly Piece[];
  readonly attachments: string;
}

/** The words of a letter in its own language, or in that of the page, with their places unfilled. */
export const letterWords = (other: LetterIn | undefined): LetterWords =>
  other?.words ?? (Object.fromEntries(LETTER_WORDS.map((key) => [key, say(key)])) as LetterWords);

/** Those around its parts. */
export function wordsAround(other: LetterIn | undefined): WordsAround {
  const words = letterWords(other);
  return {
    placeAndDate: cut(words['letter.placeAndDate']),
    object: cut(words['letter.object']),
    attachments: words['letter.attachments'],
  };
}

const cut = (says: string): readonly Piece[] => says.split(/\{\{(\w+)\}\}/).flatMap(toPiece);

/** The same as a letter is written to a file. */
export const frameOf = ({ placeAndDate, object, attachments }: WordsAround): LetterFrame => ({
  placeAndDate: (place, date) =>
    placeAndDate.map((piece) => (typeof piece === 'string' ? piece : piece.place === 'place' ? place : date)).join(''),
  object: () => object.map((piece) => (typeof piece === 'string' ? piece : null)),
  attachments: () => attachments,
});
