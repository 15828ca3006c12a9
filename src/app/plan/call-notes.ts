import type { Outcome } from '../notes/model/index.ts';
import { defineStore } from '../../storage/index.ts';

/** What can be noted after a call, in the order of the page. */
export const NOTES = ['time', 'name', 'service', 'file', 'next'] as const;

/** What was written for one call: on the dots of its script by their hints, and after it. */
export interface CallNotes {
  readonly blanks: Readonly<Record<string, string>>;
  readonly notes: Readonly<Partial<Record<(typeof NOTES)[number], string>>>;
  /** how the call went, as it was said in the plan */
  readonly outcome?: Outcome | null;
}

const NOTHING: CallNotes = { blanks: {}, notes: {} };

/** By the id of a procedure. In memory: it ends with the page. */
export const callNotes = defineStore<Readonly<Record<string, CallNotes>>>({
  key: 'callNotes',
  initial: {},
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: (value) => (Object.keys(value).length > 0 ? 'typed' : null),
});

export const notesOf = (all: Readonly<Record<string, CallNotes>>, procedure: string): CallNotes =>
  all[procedure] ?? NOTHING;

/** Writes on one line of one call. */
export function writeNote(procedure: string, part: 'blanks' | 'notes', name: string, value: string): void {
  const all = callNotes.get();
  const before = notesOf(all, procedure);
  callNotes.set({ ...all, [procedure]: { ...before, [part]: { ...before[part], [name]: value } } });
}

/** Says how a call went, or that it is noted (null). */
export function writeOutcome(procedure: string, outcome: Outcome | null): void {
  const all = callNotes.get();
  callNotes.set({ ...all, [procedure]: { ...notesOf(all, procedure), outcome } });
}
