import { latestOf, type Journal, type NoteFields } from '../../notes/index.ts';
import type { LetterField, LetterTakes } from '../../pack/index.ts';
import type { Refusal } from '../../storage/plans/index.ts';
import { language, longDate } from '../i18n.ts';
import { t } from '../i18n-reading.ts';

type Taken = readonly (readonly [field: string, value: string])[];

const isNo = ({ outcome }: NoteFields): boolean => outcome === 'refused' || outcome === 'no-answer';
const filled = (...parts: readonly (string | undefined)[]): string =>
  language().list(parts.filter((part): part is string => part !== undefined && part !== ''));

/** A call in one line: its day and time, whom, and the number of the file. */
const sayCall = ({ day = '', time, service, reference }: NoteFields): string =>
  filled(longDate(day), time, service, reference && t('letterNotes.reference', { number: reference }));

const sayRefusal = ({ day, outcome }: Pick<Refusal, 'day' | 'outcome'>): string =>
  filled(longDate(day), t(`notes.outcome.${outcome}`));

/**
 * What fields of a letter take from the notes and from the refusals of the plan, in the order of their days; the dates
 * of a refusal that is in both stand once. A field for which there is nothing is left out.
 */
export function takeFromNotes(
  fields: readonly LetterField[],
  journal: Journal | null,
  refused: readonly Refusal[],
): Taken {
  const all = (journal?.notes ?? [])
    .flatMap((note) => {
      const fieldsOf = latestOf(note)?.fields;
      return fieldsOf === undefined ? [] : [{ kind: note.kind, fields: fieldsOf }];
    })
    .sort((a, b) => ((a.fields.day ?? '') < (b.fields.day ?? '') ? -1 : 1));
  const calls = all.filter(({ kind }) => kind === 'call').map(({ fields: said }) => said);
  const noted = new Set(calls.filter(isNo).map(({ day }) => day));
  const lines: Readonly<Record<LetterTakes, readonly string[]>> = {
    calls: calls.map(sayCall),
    'refused-calls': [
      ...calls.filter(isNo).map(sayCall),
      ...refused.filter(({ day }) => !noted.has(day)).map(sayRefusal),
    ],
    'file-numbers': [...new Set(calls.flatMap(({ reference }) => reference ?? []))],
    'dated-facts': all.flatMap(({ kind, fields: said }) =>
      kind === 'note' && said.what
        ? t('export.line', { label: filled(longDate(said.day ?? ''), said.time), text: said.what })
        : [],
    ),
    'exact-refusals': calls.filter(isNo).flatMap(({ exact }) => exact ?? []),
  };
  return fields.flatMap(({ id, kind, takes }) => {
    const found = takes === undefined ? [] : lines[takes];
    // a line of text holds no line break
    return found.length === 0
      ? []
      : [[id, kind === 'lines' ? found.join('\n') : language().statements(found)] as const];
  });
}
