import { byCode } from './canonical.ts';
import { isDay } from './fields.ts';
import { latestOf } from './note-set.ts';
import type { Journal, NoteFields, Outcome } from './types.ts';

/** Something that was promised by a day. `past`: that day is over. */
export interface FollowUp {
  readonly noteId: string;
  readonly day: string;
  readonly promised: string;
  readonly service: string;
  readonly past: boolean;
}

/** A call that was refused or that nobody answered. */
export interface Refusal {
  readonly noteId: string;
  readonly day: string;
  readonly outcome: Extract<Outcome, 'refused' | 'no-answer'>;
  readonly service: string;
  readonly reference: string;
}

const current = ({ notes }: Journal): readonly { readonly id: string; readonly fields: NoteFields }[] =>
  notes.flatMap((note) => {
    const latest = latestOf(note);
    return latest === null ? [] : [{ id: note.id, fields: latest.fields }];
  });

const byDay = (a: { readonly day: string; readonly noteId: string }, b: typeof a): number =>
  byCode(a.day, b.day) || byCode(a.noteId, b.noteId);

/**
 * What was promised by a day and is not done, the nearest first. `today`: the local day as an ISO date; `done`: ids of
 * the notes whose promise was kept or given up, which whoever calls keeps. A promise whose day is over stays, as
 * `past`: that is when one calls again.
 */
export const followUpsOf = (
  journal: Journal,
  { today, done }: { readonly today: string; readonly done: ReadonlySet<string> },
): readonly FollowUp[] =>
  current(journal)
    .flatMap(({ id, fields: { promisedBy: day, promised = '', service, told = '' } }) =>
      day === undefined || !isDay(day) || done.has(id)
        ? []
        : [{ noteId: id, day, promised, service: service ?? told, past: day < today }],
    )
    .sort(byDay);

/** By the id of the procedure: the calls that were refused or not answered, in the order of their days. */
export function refusalsOf(journal: Journal): ReadonlyMap<string, readonly Refusal[]> {
  const refused = current(journal).flatMap(({ id, fields }) => {
    const { procedure, outcome, day = '', service = '', reference = '' } = fields;
    if (procedure === undefined || (outcome !== 'refused' && outcome !== 'no-answer')) return [];
    return [{ procedure, refusal: { noteId: id, day, outcome, service, reference } }];
  });
  return new Map(
    refused.map(({ procedure }) => [
      procedure,
      refused.flatMap((one) => (one.procedure === procedure ? [one.refusal] : [])).sort(byDay),
    ]),
  );
}
