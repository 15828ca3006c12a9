import type { Labels, Say } from '../../notes/index.ts';
import type { Core } from '../../pack/index.ts';
import { longDate } from '../i18n.ts';
import { t } from '../i18n-reading.ts';
import { sayMoment } from './say-moment.ts';

/** The words of an exported sheet or file. */
export const exportLabels = (): Labels => ({
  day: t('notes.day'),
  time: t('notes.time'),
  place: t('notes.place'),
  what: t('notes.what'),
  exact: t('notes.exact'),
  things: t('notes.things'),
  service: t('notes.service'),
  procedure: t('export.procedure'),
  told: t('notes.told'),
  toldName: t('notes.who'),
  reference: t('notes.reference'),
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
  'clock-behind': t('notes.behind'),
  'clock-said': t('export.clockSaid'),
  digest: t('export.link'),
  changed: t('export.changedLine'),
});

/** How an export says days, moments, and what a note names by its id. Of a kept letter, its title. */
export const exportSay = ({ procedures, letters }: Pick<Core, 'procedures' | 'letters'>): Say => ({
  day: longDate,
  moment: (instant) => t('export.moment', sayMoment(instant)),
  procedure: (id) => procedures.find((one) => one.id === id)?.title ?? id,
  letter: ({ letter = '' }) => letters.find(({ id }) => id === letter)?.title ?? letter,
});
