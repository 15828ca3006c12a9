import type { LetterFrame, LetterIn, LetterWords } from '../../pack/index.ts';
import { cutAtPlaces, unfilled, type Piece } from '../say.ts';

/** The words around the parts of a letter, cut at their places, in the letter's language. */
export interface WordsAround {
  readonly placeAndDate: readonly Piece[];
  readonly object: readonly Piece[];
  readonly attachments: string;
}

/** Words of a letter in its own language, or in that of the page, with their places unfilled. */
export const letterWord = (other: LetterIn | undefined, key: keyof LetterWords): string =>
  other?.words[key] ?? unfilled(key);

/** Those around its parts. */
export const wordsAround = (other: LetterIn | undefined): WordsAround => ({
  placeAndDate: cutAtPlaces(letterWord(other, 'letter.placeAndDate')),
  object: cutAtPlaces(letterWord(other, 'letter.object')),
  attachments: letterWord(other, 'letter.attachments'),
});

/** The same as a letter is written to a file. */
export const frameOf = ({ placeAndDate, object, attachments }: WordsAround): LetterFrame => ({
  placeAndDate: (place, date) =>
    placeAndDate.map((piece) => (typeof piece === 'string' ? piece : piece.place === 'place' ? place : date)).join(''),
  object: () => object.map((piece) => (typeof piece === 'string' ? piece : null)),
  attachments: () => attachments,
});
