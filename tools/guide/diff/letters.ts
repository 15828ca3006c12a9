import { textOf, type WholeLetter, type LetterLine, type LetterText } from '../../../src/pack/index.ts';
import { compareFields, matchById, type Change } from './change.ts';
import { compareLines } from './compare-lines.ts';

/** Changes of the letters to fill in; {fields} stand as their authors wrote them. */
export function diffLetters(before: readonly WholeLetter[], after: readonly WholeLetter[]): readonly Change[] {
  const { added, removed, kept } = matchById(before, after);
  return [
    ...removed.map(({ id, title }): Change => ({ subject: 'letter', id, says: 'Lettre retirée', before: title })),
    ...added.map(({ id, title }): Change => ({ subject: 'letter', id, says: 'Nouvelle lettre', after: title })),
    ...kept.flatMap((pair) =>
      compareFields(pair.before, pair.after, FIELDS).flatMap(({ field, ...sides }) =>
        compareLines(sides.before, sides.after).map((lines): Change => ({
          subject: 'letter',
          id: pair.after.id,
          says: `${pair.after.title}\u00A0: ${field}`,
          ...lines,
        })),
      ),
    ),
  ];
}

const FIELDS: Readonly<Record<string, (letter: WholeLetter) => string>> = {
  titre: ({ title }) => title,
  'nom court': ({ short }) => short,
  'en tête': ({ lead }) => lead,
  champs: ({ fields }) => fields.join(', '),
  expéditeur: ({ sender }) => sender.map(sayLine).join('\n'),
  destinataire: ({ recipient }) => recipient.map(sayLine).join('\n'),
  objet: ({ object }) => sayText(object),
  lettre: ({ body }) =>
    body
      .flatMap((block) => (block.kind === 'list' ? block.items : [block]))
      .map(sayLine)
      .join('\n'),
  'pièces jointes': ({ attachments }) => attachments.map(sayLine).join('\n'),
  'base légale': ({ basis }) => basis.map(textOf).join('\n'),
  'avant d’envoyer': ({ sending }) => sending.map(textOf).join('\n'),
  sources: ({ sources }) => sources.join(', '),
};

const sayText = (text: LetterText): string => text.map(sayPart).join('');

function sayPart(part: LetterText[number]): string {
  if (typeof part === 'string') return part;
  return 'kind' in part ? `{${part.daughter}|${part.son}|${part.unsaid}}` : `{${part.de ? 'de:' : ''}${part.field}}`;
}

const sayLine = ({ text, when }: LetterLine): string =>
  `${sayText(text)}${when ? ` {?${when.field}${when.option === undefined ? '' : `/${when.option}`}}` : ''}`;
