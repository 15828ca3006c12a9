import { addOwn, addRefusal, plans, refusals, removeOwn, removeRefusal } from '../../storage/plans/index.ts';
import { PROMISE } from '../visit/use-own-items.ts';
import { addNote, removeNote, type Saved } from './journal.ts';
import { isSameCall, type NoteFields, type Outcome } from './model/index.ts';

/** What is typed or chosen after a call. */
export interface TypedCall {
  readonly whom: string;
  /** ISO date */
  readonly day: string;
  readonly outcome: Outcome | null;
  /** the words of a no */
  readonly exact: string;
  readonly promised: string;
  /** ISO date, or nothing */
  readonly by: string;
}

/** What was typed on the lines of the call itself. */
export type CallLines = Readonly<Partial<Record<'time' | 'name' | 'service' | 'file' | 'next', string>>>;

/** What became of a call that was written down. */
interface WrittenCall {
  readonly result: Saved;
  /** the id of its note, and what stands in it; null where the visit was left meanwhile */
  readonly id: string | null;
  readonly fields: NoteFields;
  /** the id of its refusal in the plan; null where there is none */
  readonly refusal: string | null;
  /** a promise has become a date to follow */
  readonly isFollowed: boolean;
  /** takes back all that was written; null where the visit was left meanwhile */
  readonly undo: (() => Promise<Saved>) | null;
}

export const isNo = (outcome: Outcome | null): outcome is 'refused' | 'no-answer' =>
  outcome === 'refused' || outcome === 'no-answer';

/**
 * Writes a call where it belongs: a note of it; a no among the refusals of its procedure; a promise with its day among
 * what is to be followed. The last two are written before this returns.
 */
export async function writeCall(procedure: string, typed: TypedCall, lines: CallLines): Promise<WrittenCall> {
  const { whom, day, outcome } = typed;
  const fields = fieldsOf(procedure, typed, lines);
  const { promisedBy = '' } = fields;
  // one refusal a day for the same act, wherever it was said
  const isNew =
    outcome !== 'refused' || !refusals(plans.get().plans).some((one) => isSameCall(one, { procedure, day, outcome }));
  const refusal = isNo(outcome) && procedure !== '' && isNew ? addRefusal({ procedure, day, outcome }) : null;
  const own = promisedBy === '' ? null : addOwn({ title: whom, day: promisedBy, done: false, note: PROMISE });
  const { result, id } = await addNote('call', fields);
  const undo = (note: string): Promise<Saved> => {
    if (refusal !== null) removeRefusal(refusal);
    if (own !== null) removeOwn(own);
    return removeNote(note);
  };
  return { result, id, fields, refusal, isFollowed: own !== null, undo: id === null ? null : () => undo(id) };
}

/** The lines of the call as a note. What one was told to do is a fact of the call; a promise is what was promised. */
function fieldsOf(
  procedure: string,
  { whom, day, outcome, exact, promised, by }: TypedCall,
  { time = '', name = '', service: follows = '', file = '', next = '' }: CallLines,
): NoteFields {
  const told = [next, follows].filter((line) => line.trim() !== '');
  return {
    day,
    time,
    service: whom,
    procedure,
    what: told.join('\n'),
    told: name,
    reference: file,
    ...(outcome !== null && { outcome }),
    ...(outcome === 'refused' && { exact }),
    ...(outcome === 'promised' && { promised, promisedBy: by }),
  };
}
