import type { ComposedLetter, ComposedLine } from './compose-letter.ts';

/** Nine points wide: room for a few words by hand. */
const DOTS = '…………………………';

/** One line as plain text, with dots for what is left open. */
export const textOfLine = (line: ComposedLine): string =>
  line.map((part) => (typeof part === 'string' ? part : DOTS)).join('');

/** Words around the parts of a letter, in its locale. */
export interface LetterFrame {
  readonly placeAndDate: (place: string, date: string) => string;
  /** the label of the object, in runs of words around the object itself (null) */
  readonly object: () => readonly (string | null)[];
  /** the heading of the list */
  readonly attachments: () => string;
}

/** The whole letter as plain text, to copy or to keep as a file. */
export function textOfLetter(letter: ComposedLetter, frame: LetterFrame): string {
  const lines = (given: readonly ComposedLine[], mark = ''): string =>
    given.map((line) => `${mark}${textOfLine(line)}`).join('\n');
  const body = letter.body.map((block) =>
    block.kind === 'paragraph' ? textOfLine(block.text) : lines(block.items, '- '),
  );
  return (
    [
      lines(letter.sender),
      lines(letter.recipient),
      frame.placeAndDate(textOfLine(letter.place), textOfLine(letter.date)),
      frame
        .object()
        .map((label) => label ?? textOfLine(letter.object))
        .join(''),
      ...body,
      textOfLine(letter.signature),
      ...(letter.attachments.length > 0 ? [`${frame.attachments()}\n${lines(letter.attachments, '- ')}`] : []),
    ].join('\n\n') + '\n'
  );
}
