import { defineStore } from '../../storage/index.ts';

/** What can be noted after a call, in the order of the page. */
export const NOTES = ['time', 'name', 'service', 'file', 'next'] as const;

/** What was written for one call: on the dots of its script by their hints, and after it. */
export interface CallNotes {
  readonly blanks: Readonly<Record<string, string>>;
  readonly notes: Readonly<Partial<Record<(typeof NOTES)[number], string>>>;
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
export function writeNote(procedure: string, part: keyof CallNotes, name: string, value: string): void {
  const all = callNotes.get();
  const before = notesOf(all, procedure);
  callNotes.set({ ...all, [procedure]: { ...before, [part]: { ...before[part], [name]: value } } });
}
