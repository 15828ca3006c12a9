import { canonicalJson } from './canonical.ts';
import { isDay } from './fields.ts';
import type { NoteKind, NoteFields, Outcome, TextField } from './types.ts';
import type { Row, RowVersion } from './select.ts';

/** The words of an export, from the content: the name of each field, kind and outcome, and what is said of versions. */
export type Labels = Readonly<
  Record<
    | Exclude<TextField, 'letter'>
    | `kind-${NoteKind}`
    | 'outcome'
    | `outcome-${Outcome}`
    | 'letter'
    | 'kind' // over the kinds
    | 'colon' // between a label and what it says
    | 'unknown-day'
    | 'unknown-time'
    | 'written' // "écrit le"
    | 'edited' // "modifié le"
    | 'restored' // "supprimé puis repris le"
    | 'earlier' // "avant"
    | 'version'
    | 'clock-behind' // the phone's clock stood behind, as a part of a sentence
    | 'clock-said' // and said this
    | 'digest'
    | 'changed' // not what was written under this digest
    | 'remark', // over that
    string
  >
>;

/** How an export says what is no text; each gives one line, but a letter, which may have several. */
export interface Say {
  /** in: an ISO date */
  readonly day: (iso: string) => string;
  /** in: milliseconds since the epoch; out: day and time where the phone is */
  readonly moment: (ms: number) => string;
  /** in: the id of a procedure */
  readonly procedure: (id: string) => string;
  /** in: the fields of a kept letter */
  readonly letter: (fields: NoteFields) => string;
  /** one of several: no date for a spreadsheet, as 1/2 is */
  readonly outOf: (at: number, of: number) => string;
}

/** The fields that a version shows in an export, in order; the day and the time stand above. */
const SHOWN = [
  'place',
  'present',
  'service',
  'procedure',
  'outcome',
  'what',
  'exact',
  'things',
  'told',
  'toldName',
  'reference',
  'next',
  'promised',
  'promisedBy',
  'letter',
  'feeling',
] as const;
export type ShownField = (typeof SHOWN)[number];

/** What one field says in words; '' when it says nothing. */
export function sayField(field: ShownField, fields: NoteFields, labels: Labels, say: Say): string {
  const { outcome } = fields;
  if (field === 'outcome') return outcome === undefined ? '' : labels[`outcome-${outcome}`];
  const text = fields[field] ?? '';
  if (text === '') return '';
  if (field === 'promisedBy') return sayDay(text, say);
  if (field === 'procedure') return say.procedure(text);
  return field === 'letter' ? say.letter(fields) : text;
}

/** The fields that some version of these rows has. */
export const shownIn = (rows: readonly Row[]): readonly ShownField[] =>
  SHOWN.filter((field) => rows.some(({ versions }) => versions.some(({ fields }) => fields[field] !== undefined)));

/** What made a version: the first writing, an edit, or that a removed note came back. */
export const eventOf = ({ restored }: Pick<RowVersion, 'restored'>, at: number): 'written' | 'edited' | 'restored' =>
  restored === true ? 'restored' : at === 0 ? 'written' : 'edited';

/** The versions whose words stand as earlier ones. The same words again, as of a note brought back, stand once. */
export const earlierOf = <V extends Pick<RowVersion, 'fields'>>(versions: readonly V[]): readonly V[] =>
  versions.filter(({ fields }, at) => canonicalJson(fields) !== canonicalJson(versions[at - 1]?.fields)).slice(0, -1);

/** A day in words; what is no day, as it was found. */
export const sayDay = (found: string, say: Say): string => (isDay(found) ? say.day(found) : found);

/** When a version was written, and what is to be known of the clock. */
export function sayWritten({ written, clock, said }: RowVersion, labels: Labels, say: Say): string {
  if (clock === undefined) return say.moment(written);
  const shown = said === undefined ? '' : `, ${labels['clock-said']} ${say.moment(said)}`;
  return `${say.moment(written)} (${labels['clock-behind']}${shown})`;
}

/** What made a version, and when. */
export const sayEvent = (version: RowVersion, at: number, labels: Labels, say: Say): string =>
  `${labels[eventOf(version, at)]} ${sayWritten(version, labels, say)}`;

/** What a version says, field by field, in the order of an export: each with its label, and none that says nothing. */
export const listFields = (
  fields: NoteFields,
  labels: Labels,
  say: Say,
): readonly { readonly field: ShownField; readonly label: string; readonly text: string }[] =>
  SHOWN.map((field) => ({ field, label: labels[field], text: sayField(field, fields, labels, say) })).filter(
    ({ text }) => text !== '',
  );
