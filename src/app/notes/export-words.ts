import type { Frame, Labels, Say } from './model/index.ts';
import type { Core } from '../../pack/index.ts';
import { dayOf, longDate, t } from '../say.ts';
import type { PrintedNotes } from './printed.ts';
import { sayMoment } from './say-moment.ts';

/** The words of an exported sheet or file. */
export const exportLabels = (): Labels => ({
  day: t('notes.day'),
  time: t('notes.time'),
  place: t('notes.place'),
  present: t('notes.present'),
  what: t('notes.what'),
  exact: t('notes.exact'),
  things: t('notes.things'),
  service: t('notes.service'),
  procedure: t('export.procedure'),
  told: t('notes.told'),
  toldName: t('notes.who'),
  reference: t('notes.reference'),
  next: t('notes.next'),
  promised: t('notes.promised'),
  promisedBy: t('notes.promisedBy'),
  feeling: t('notes.feeling'),
  letter: t('export.letter'),
  kind: t('export.kind'),
  'kind-note': t('notes.kind.note'),
  'kind-call': t('notes.kind.call'),
  'kind-letter': t('notes.kind.letter'),
  outcome: t('notes.outcomeTitle'),
  'outcome-done': t('notes.outcome.done'),
  'outcome-refused': t('notes.outcome.refused'),
  'outcome-no-answer': t('notes.outcome.no-answer'),
  'outcome-promised': t('notes.outcome.promised'),
  // what stands between a label and its text
  colon: t('export.line', { label: '', text: '' }),
  'unknown-day': t('export.unknownDay'),
  'unknown-time': t('export.unknownTime'),
  written: t('export.writtenOn'),
  edited: t('export.editedOn'),
  restored: t('export.restoredOn'),
  earlier: t('export.earlier'),
  version: t('export.version'),
  'clock-behind': t('export.clockBehind'),
  'clock-said': t('export.clockSaid'),
  digest: t('export.link'),
  changed: t('export.changedLine'),
  remark: t('export.remark'),
});

/** How an export says days, moments, and what a note names by its id. Of a kept letter, its title. */
export const exportSay = ({ procedures, letters }: Pick<Core, 'procedures' | 'letters'>): Say => ({
  day: longDate,
  moment: (instant) => t('export.moment', sayMoment(instant)),
  procedure: (id) => procedures.find((procedure) => procedure.id === id)?.title ?? id,
  letter: ({ letter = '' }) => letters.find(({ id }) => id === letter)?.title ?? letter,
  outOf: (at, of) => t('export.outOf', { at, of }),
});

/** What looks like a name and is none: titles, and what the contacts of the guide are called. */
export const exportKeep = ({ contacts }: Pick<Core, 'contacts'>): readonly string[] => [
  t('export.titles'),
  ...contacts.flatMap(({ name }) => name.match(/\p{Lu}\S*/gu) ?? []),
];

/** What stands above and below the notes of a sheet or a file: the title, what they are, and what the chain shows. */
export function exportFrame({ rows, from, to, removed, hasGap }: PrintedNotes): Frame {
  const first = from || (rows[0]?.versions.at(-1)?.fields.day ?? '');
  const last = to || (rows.at(-1)?.versions.at(-1)?.fields.day ?? '');
  const period = t('export.period', { from: longDate(first), to: longDate(last) });
  return {
    head: [
      t('export.sheet'),
      `${period} ${t('export.printed', { date: longDate(dayOf(new Date())) })} ${t('export.sheetNote')}`,
    ],
    foot: [
      ...removed.map((at) => t('export.removedLine', { date: sayMoment(at).date })),
      ...(hasGap ? [t('export.gap')] : []),
      t('export.chain'),
    ],
  };
}
