import type { LetterField, LetterLine, LetterText, LetterWhen, WholeLetter } from '../../../../src/pack/index.ts';
import type { Content } from '../content.ts';
import { ofText } from './of-blocks.ts';
import { ofWords } from './of-procedure.ts';
import type { StatementPart, Role, Statement } from './statement.ts';
import { writeForms } from './write-words.ts';

const HEAD: StatementPart = { id: 'head' };
const SHEET: StatementPart = { id: 'sheet' };
const FIELDS: StatementPart = { id: 'fields' };
const BASIS: StatementPart = { id: 'basis' };
const SENDING: StatementPart = { id: 'sending' };

/** What a letter states: who it is for, every line of the sheet, what it asks for, the law it rests on. */
export function ofLetter(letter: WholeLetter, { letterFields }: Pick<Content, 'letterFields'>): readonly Statement[] {
  const line = (role: Role | undefined, { text, when }: LetterLine): Statement => ({
    part: SHEET,
    ...(role === undefined ? {} : { role }),
    says: writeText(text, letterFields),
    ...(when === undefined ? {} : { only: labelOf(when, letterFields) }),
    sources: [],
    links: [],
  });
  return [
    ...ofWords(HEAD, 'title', letter.title),
    ...ofWords(HEAD, 'short', letter.short),
    ...ofWords(HEAD, 'lead', letter.lead),
    ...(letter.in?.means ?? []).flatMap((said) => ofWords(HEAD, 'means', said)),
    ...letter.sender.map((text) => line('sender', text)),
    ...letter.recipient.map((text) => line('recipient', text)),
    line('object', { text: letter.object }),
    ...letter.body.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => line(undefined, item)) : [line(undefined, block)],
    ),
    ...letter.attachments.map((attachment) => line('attachment', attachment)),
    ...letterFields.filter(({ id }) => letter.fields.includes(id)).flatMap(ofField),
    ...letter.basis.flatMap((text) => ofText(text, { part: BASIS })),
    ...letter.sending.flatMap((text) => ofText(text, { part: SENDING })),
  ];
}

const ofField = ({ label, hint, options = [] }: LetterField): readonly Statement[] => [
  ...ofWords(FIELDS, 'field', hint === undefined ? label : `${label} · ${hint}`),
  ...options.flatMap((option) => {
    const { daughter, son } = option.forChild ?? {};
    const unsaid = option.says;
    const says = daughter && son ? writeForms({ daughter: daughter.says, son: son.says, unsaid }) : unsaid;
    return ofWords(FIELDS, 'option', `${option.label} → ${says}`);
  }),
];

/** Words of a letter with the labels of its fields, as on a sheet that is not filled in. */
const writeText = (text: LetterText, fields: readonly LetterField[]): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'field' in part ? `[… ${labelOf({ field: part.field }, fields)}]` : writeForms(part);
    })
    .join('')
    .trim();

function labelOf({ field, option }: LetterWhen, fields: readonly LetterField[]): string {
  const found = fields.find(({ id }) => id === field);
  const label = found?.label ?? field;
  if (option === undefined) return label;
  return `${label} · ${found?.options?.find(({ id }) => id === option)?.label ?? option}`;
}
