import { defineStore } from '../../storage/index.ts';
import { addOwn, plans, refusals, removeOwn, removeRefusal } from '../../storage/plans/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { PROMISE } from '../visit/use-own-items.ts';
import { addNote, amendNote, correctNote, notes, removeNote, type Notes, type Saved } from './journal.ts';
import { isSameCall, latestOf, type Note, type NoteFields } from './model/index.ts';
import { keepWords } from './refusal-words.ts';
import { writeCall, type CallLines, type TypedCall } from './write-call.ts';

/** A call that was said with one tap, and what became of it. */
export interface ToldCall {
  /** what the first tap says of it; what is typed after that is in the notes alone, which may be locked */
  readonly fields: NoteFields;
  /** the id of its note; null while it is being written, and where only its refusal is known */
  readonly note: string | null;
  readonly result: Saved | null;
  /** the id of its refusal in the plan, where it has one */
  readonly refusal?: string | null;
  /** the person is still where they said it: what they type there now is no correction */
  readonly isFirst?: boolean;
  /** takes back all that was written */
  readonly undo: (() => Promise<Saved>) | null;
}

/** By what was called for, and how it went: what was said in one place is not noted again in another. */
export const toldCalls = defineStore<Readonly<Record<string, ToldCall>>>({
  key: 'toldCalls',
  initial: {},
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  // the note itself is told
  handOver: () => null,
});

const put = (key: string, told: ToldCall | null): void => {
  const { [key]: _, ...others } = toldCalls.get();
  toldCalls.set(told === null ? others : { ...others, [key]: told });
};

/** One thing after the other: what is typed while a note is being written goes into that note. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

const noteOf = ({ journal }: Notes, id: string | null): Note | undefined =>
  journal?.notes.find((note) => note.id === id);

/** What its note says now; nothing where there is none, or where the notes are locked. */
export function saidOf(all: Notes, { note: id }: ToldCall): NoteFields | undefined {
  const note = noteOf(all, id);
  return note && latestOf(note)?.fields;
}

/**
 * Notes a call, once. `procedure`: an empty text where nobody knows what it was for. A refusal of the same act on the
 * same day is the same one, wherever it was said; and a call without an answer, where nobody knows when it was.
 */
export function tellCallOnce(key: string, procedure: string, typed: TypedCall, lines: CallLines): Promise<void> {
  if (!toldCalls.get()[key])
    put(key, { fields: { day: typed.day, service: typed.whom }, note: null, result: null, undo: null });
  return inTurn(async () => {
    if (!toldCalls.get()[key] || toldCalls.get()[key]?.note) return;
    await vault.look();
    // the visit was left meanwhile
    if (!toldCalls.get()[key]) return;
    const isOnce = lines.time === undefined || typed.outcome === 'refused';
    const before = isOnce ? notedBefore(procedure, typed) : null;
    if (before) return put(key, before);
    const { fields, id, result, refusal, undo } = await writeCall(procedure, typed, lines);
    if (toldCalls.get()[key]) put(key, id === null ? null : { fields, note: id, result, refusal, undo, isFirst: true });
  });
}

/** The same act, the same day, the same outcome: what is noted of it, with its note where the notes hold one. */
function notedBefore(procedure: string, { day, outcome, whom }: TypedCall): ToldCall | null {
  if (outcome === null) return null;
  const isSame = (one: NoteFields): boolean => isSameCall(one, { procedure, day, outcome });
  const refusal = refusals(plans.get().plans).filter(isSame).at(-1);
  if (refusal === undefined) return null;
  const { journal, saved, result } = notes.get();
  const written = (note: Note): number => latestOf(note)?.written ?? 0;
  const same = journal?.notes.filter((note) => note.kind === 'call' && isSame(latestOf(note)?.fields ?? {})) ?? [];
  const note = same.sort((a, b) => written(a) - written(b)).at(-1)?.id ?? null;
  return {
    fields: {
      day,
      procedure,
      outcome,
      service: refusal.service ?? whom,
      ...(refusal.exact && { exact: refusal.exact }),
    },
    note,
    refusal: refusal.id,
    result: note === null ? null : journal === saved ? 'saved' : (result ?? 'memory'),
    undo: async () => {
      removeRefusal(refusal.id);
      return note === null ? 'memory' : removeNote(note);
    },
  };
}

/** Says more of a call that is noted, and nothing less. Where the notes do not hold it, this becomes one of them. */
export const correctTold = (key: string, part: NoteFields): Promise<void> =>
  inTurn(async () => {
    const told = toldCalls.get()[key];
    if (!told) return;
    const { note, undo } = told;
    const fields = { ...(saidOf(notes.get(), told) ?? told.fields), ...part };
    if (told.refusal) keepWords(told.refusal, fields);
    if (note !== null && noteOf(notes.get(), note)) {
      const result = await (told.isFirst ? amendNote : correctNote)(note, fields);
      const now = toldCalls.get()[key];
      if (now) put(key, { ...now, result });
      return;
    }
    const { id, result } = await addNote('call', fields);
    if (id === null || !toldCalls.get()[key]) return;
    const takeAway = async (): Promise<Saved> => {
      // a note that is locked stays, with its refusal
      if (note === null) await undo?.();
      return removeNote(id);
    };
    put(key, { ...told, note: id, result, undo: takeAway });
  });

/** The person has left what they wrote first: what they change after that is a correction. */
export const leaveTold = (key: string): Promise<void> =>
  inTurn(async () => {
    const told = toldCalls.get()[key];
    if (told?.isFirst) put(key, { ...told, isFirst: false });
  });

/** What was promised in a call, and for which day (ISO date): it becomes a date to follow. `title`: who, and what. */
export function followTold(key: string, promised: string, promisedBy: string, title: string): void {
  const told = toldCalls.get()[key];
  if (!told) return;
  const own = addOwn({ title, day: promisedBy, done: false, note: PROMISE });
  const { undo } = told;
  put(key, {
    ...told,
    undo:
      undo &&
      ((): Promise<Saved> => {
        removeOwn(own);
        return undo();
      }),
  });
  void correctTold(key, { outcome: 'promised', promised, promisedBy });
}

/** Takes it back. */
export async function takeBack(key: string): Promise<Saved | undefined> {
  const undo = toldCalls.get()[key]?.undo;
  put(key, null);
  return undo?.();
}
