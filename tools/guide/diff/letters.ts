import { textOf, type WholeLetter, type LetterLine, type LetterText } from '../../../src/pack/index.ts';
import { says } from '../languages/index.ts';
import { compareFields, matchById, type Change, type Fields } from './change.ts';
import { compareLines } from './compare-lines.ts';

/** Changes of the letters to fill in; {fields} stand as their authors wrote them. */
export function diffLetters(before: readonly WholeLetter[], after: readonly WholeLetter[]): readonly Change[] {
  const { added, removed, kept } = matchById(before, after);
  return [
    ...removed.map(({ id, title }): Change => ({ subject: 'letter', id, says: says.diff.letterGone, before: title })),
    ...added.map(({ id, title }): Change => ({ subject: 'letter', id, says: says.diff.letterNew, after: title })),
    ...kept.flatMap((pair) =>
      compareFields(pair.before, pair.after, FIELDS).flatMap(({ field, ...sides }) =>
        compareLines(sides.before, sides.after).map((lines): Change => ({
          subject: 'letter',
          id: pair.after.id,
          says: says.pair(pair.after.title, field),
          ...lines,
        })),
      ),
    ),
  ];
}

const FIELDS: Fields<WholeLetter> = {
  title: ({ title }) => title,
  short: ({ short }) => short,
  lead: ({ lead }) => lead,
  fields: ({ fields }) => fields.join(', '),
  sender: ({ sender }) => sender.map(sayLine).join('\n'),
  recipient: ({ recipient }) => recipient.map(sayLine).join('\n'),
  object: ({ object }) => sayText(object),
  body: ({ body }) =>
    body
      .flatMap((block) => (block.kind === 'list' ? block.items : [block]))
      .map(sayLine)
      .join('\n'),
  attachments: ({ attachments }) => attachments.map(sayLine).join('\n'),
  basis: ({ basis }) => basis.map(textOf).join('\n'),
  sending: ({ sending }) => sending.map(textOf).join('\n'),
  sources: ({ sources }) => sources.join(', '),
};

const sayText = (text: LetterText): string => text.map(sayPart).join('');

function sayPart(part: LetterText[number]): string {
  if (typeof part === 'string') return part;
  return 'kind' in part ? `{${part.daughter}|${part.son}|${part.unsaid}}` : `{${part.of ? 'of:' : ''}${part.field}}`;
}

const sayLine = ({ text, when }: LetterLine): string =>
  `${sayText(text)}${when ? ` {?${when.field}${when.option === undefined ? '' : `/${when.option}`}}` : ''}`;
