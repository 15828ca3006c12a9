import { NOTE_KINDS, storedFields, type NoteFields, type NoteKind } from './model/index.ts';
import { defineStore } from '../../storage/index.ts';

/** What is being written. */
export interface Draft {
  readonly kind: NoteKind;
  readonly fields: NoteFields;
  /** the note that is corrected; null for a new one */
  readonly note: string | null;
  /** a new note that was half written when the correction began */
  readonly aside: Draft | null;
}

/**
 * Typed and not added: in memory, gone with the quick exit. When the notes lock by themselves, it is sealed with them,
 * and comes back when they are opened (journal.ts).
 */
export const draft = defineStore<Draft | null>({
  key: 'noteDraft',
  initial: null,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: (value) => (value !== null && hasWords(value) ? 'typed' : null),
});

/** Whether something was typed that would be missed; the day is filled in by the guide. */
export const hasWords = ({ fields, aside }: Draft): boolean =>
  aside !== null ||
  Object.entries(fields).some(([name, value]) => name !== 'day' && typeof value === 'string' && value.trim() !== '');

/** An empty note of that day (ISO). */
export const emptyDraft = (day: string): Draft => ({ kind: 'note', fields: { day }, note: null, aside: null });

/** Begins to correct a note. A new one that was half written waits beside it. */
export function correct(note: string, kind: NoteKind, fields: NoteFields): void {
  const typed = draft.get();
  const aside = typed === null || typed.note !== null ? (typed?.aside ?? null) : typed;
  draft.set({ kind, fields, note, aside: aside !== null && hasWords(aside) ? aside : null });
}

/** Ends what `written` was; what was typed since then stays, and what waited beside it comes back. */
export function endDraft(written: Draft): void {
  const now = draft.get();
  if (now === null || now === written) draft.set(written.aside);
}

/** A draft of whatever was found under its seal; null when it is none. */
export function cleanDraft(found: unknown): Draft | null {
  const { kind, fields, note, aside } = (found ?? {}) as Partial<Record<keyof Draft, unknown>>;
  const known = NOTE_KINDS.find((noteKind) => noteKind === kind);
  if (known === undefined || typeof fields !== 'object' || fields === null) return null;
  return {
    kind: known,
    fields: storedFields(fields),
    note: typeof note === 'string' ? note : null,
    aside: aside === null || aside === undefined ? null : cleanDraft({ ...aside, aside: null }),
  };
}
