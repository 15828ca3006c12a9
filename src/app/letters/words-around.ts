import type { LetterFrame, LetterIn } from '../../pack/index.ts';
import { toPiece, type Piece } from '../fill.tsx';
import { piecesOf } from '../fill-reading.ts';
import { t } from '../i18n-reading.ts';

/** The words around the parts of a letter, cut at their places, in the letter's language. */
export interface WordsAround {
  readonly placeAndDate: readonly Piece[];
  readonly object: readonly Piece[];
  readonly attachments: string;
}

/** Those of the page's language, or of the one that the letter has. */
export const wordsAround = (other: LetterIn | undefined): WordsAround =>
  other === undefined
    ? {
        placeAndDate: piecesOf('letter.placeAndDate', ['place', 'date']),
        object: piecesOf('letter.object', ['object']),
        attachments: t('letter.attachments'),
      }
    : {
        placeAndDate: cut(other.words.placeAndDate),
        object: cut(other.words.object),
        attachments: other.words.attachments,
      };

const cut = (says: string): readonly Piece[] => says.split(/\{\{(\w+)\}\}/).flatMap(toPiece);

/** The same as a letter is written to a file. */
export const frameOf = ({ placeAndDate, object, attachments }: WordsAround): LetterFrame => ({
  placeAndDate: (place, date) =>
    placeAndDate.map((piece) => (typeof piece === 'string' ? piece : piece.place === 'place' ? place : date)).join(''),
  object: () => object.map((piece) => (typeof piece === 'string' ? piece : null)),
  attachments: () => attachments,
});
