import { defineStore } from '../../storage/index.ts';
import { addOwn, removeOwn } from '../../storage/plans/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { PROMISE } from '../visit/use-own-items.ts';
import { correctNote, type Saved } from './journal.ts';
import type { NoteFields } from './model/index.ts';
import { writeCall, type CallLines, type TypedCall } from './write-call.ts';

/** A call that was said with one tap, and what became of it. */
export interface ToldCall {
  readonly fields: NoteFields;
  /** the id of its note; null while it is being written */
  readonly note: string | null;
  readonly result: Saved | null;
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

/** Notes a call, once. `procedure`: an empty text where nobody knows what it was for. */
export async function tellCallOnce(key: string, procedure: string, typed: TypedCall, lines: CallLines): Promise<void> {
  if (toldCalls.get()[key]) return;
  put(key, { fields: {}, note: null, result: null, undo: null });
  await vault.look();
  // the visit was left meanwhile
  if (!toldCalls.get()[key]) return;
  const { fields, id, result, undo } = await writeCall(procedure, typed, lines);
  if (toldCalls.get()[key]) put(key, id === null ? null : { fields, note: id, result, undo });
}

/** Says more of a call that is noted. */
export async function correctTold(key: string, part: NoteFields): Promise<void> {
  const told = toldCalls.get()[key];
  if (!told || told.note === null) return;
  const fields = { ...told.fields, ...part };
  put(key, { ...told, fields });
  const result = await correctNote(told.note, fields);
  const now = toldCalls.get()[key];
  if (now) put(key, { ...now, result });
}

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
