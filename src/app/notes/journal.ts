import {
  fromRecords,
  mergeJournals,
  newJournal,
  toRecords,
  type Journal,
  type Note,
  type NoteFields,
  type NoteKind,
  type Writing,
} from '../../notes/index.ts';
import * as model from '../../notes/index.ts';
import { defineStore, type KeepFailure } from '../../storage/index.ts';
import { vault, type NotOpened } from '../../storage/vault/index.ts';
import { cleanDraft, draft, hasWords } from './draft.ts';

/** The notes of this visit. */
export interface Notes {
  /** null: none was written or opened yet */
  readonly journal: Journal | null;
  /** what the phone holds of them; null: nothing, they are in memory alone */
  readonly saved: Journal | null;
  /** records that do not open any more; the others are here */
  readonly damaged: number;
}

const NOTHING: Notes = { journal: null, saved: null, damaged: 0 };
/** What is typed and not added is sealed under this name when the notes lock. */
const DRAFT = 'draft';

/** Forgotten with the visit; what is sealed on the phone stays there. */
export const notes = defineStore<Notes>({
  key: 'notes',
  initial: NOTHING,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: ({ journal, saved }) => (journal === saved ? null : 'typed'),
});

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const writing = (): Writing => ({ now: Date.now(), random });

/**
 * What became of a change: on the phone; in memory, where nothing is to be kept; or why the phone does not have it.
 */
export type Saved = 'saved' | 'memory' | NotSaved;
export type NotSaved = KeepFailure | 'locked' | 'damaged';

/** Changes the notes, and has the phone keep what changed. The screen has it in any case. */
async function change(make: (before: Journal) => Promise<Journal>): Promise<Saved> {
  const { journal } = notes.get();
  const next = await make(journal ?? newJournal(random));
  // what was forgotten meanwhile, by the quick exit, does not come back
  if (notes.get().journal !== journal) return 'memory';
  notes.set({ ...notes.get(), journal: next });
  return keepNotes();
}

/** Has the phone keep what it does not hold yet, where the notes are open. Resolves when it is written. */
export async function keepNotes(): Promise<Saved> {
  const { journal, saved } = notes.get();
  const state = vault.state.get();
  if (state !== 'open') return state === 'locked' ? 'locked' : 'memory';
  if (journal === null || journal === saved) return 'saved';
  const result = await vault.put(changedRecords(saved, journal));
  if (result === 'saved') notes.set({ ...notes.get(), saved: journal });
  return result;
}

/** The records that differ from what the phone holds. */
function changedRecords(saved: Journal | null, journal: Journal): ReadonlyMap<string, unknown> {
  const before = saved === null ? new Map<string, unknown>() : toRecords(saved);
  const said = (value: unknown): string => JSON.stringify(value);
  return new Map([...toRecords(journal)].filter(([id, value]) => said(before.get(id)) !== said(value)));
}

export const addNote = (kind: NoteKind, fields: NoteFields): Promise<Saved> =>
  change(async (journal) => (await model.writeNote(journal, { kind, fields }, writing())).journal);
export const correctNote = (id: string, fields: NoteFields): Promise<Saved> =>
  change((journal) => model.editNote(journal, id, fields, writing()));
export const removeNote = (id: string): Promise<Saved> => change((journal) => model.removeNote(journal, id, writing()));
export const restoreNote = (before: Note): Promise<Saved> =>
  change((journal) => model.restoreNote(journal, before, writing()));

/** What closing the notes of this visit with words led to. */
export type Closed = Awaited<ReturnType<typeof vault.create>> | NotSaved;

/** Closes the notes of this visit with words, for the first time. They stay open until they are locked. */
export async function closeNotes(words: string): Promise<Closed> {
  const result = await vault.create(words);
  if (result !== 'opened') return result;
  const saved = await keepNotes();
  return saved === 'saved' || saved === 'memory' ? 'opened' : saved;
}

/** Opens the notes of this phone; those written before that in this visit stay, beside them. */
export async function openNotes(words: string): Promise<'opened' | NotOpened> {
  const result = await vault.open(words);
  if (result !== 'opened') return result;
  const read = await vault.all();
  if (typeof read === 'string') return read;
  const { records } = read;
  const { journal: found, damaged } = fromRecords(records, newJournal(random).chain);
  const { journal } = notes.get();
  const whole = journal === null ? found : mergeJournals(found, journal);
  notes.set({ journal: whole, saved: found, damaged: new Set([...read.damaged, ...damaged]).size });
  // one that is damaged would stand in the way of the next
  if (read.damaged.includes(DRAFT)) await vault.remove([DRAFT]);
  await takeDraft(records.get(DRAFT));
  await keepNotes();
  return result;
}

/** Joins notes of a copy to those that are here. Neither side loses anything. */
export const joinNotes = (other: Journal): Promise<Saved> =>
  change((journal) => Promise.resolve(mergeJournals(journal, other)));

async function takeDraft(found: unknown): Promise<void> {
  if (found === undefined) return;
  if (draft.get() === null) draft.set(cleanDraft(found));
  await vault.remove([DRAFT]);
}

/** Locks the notes. What is typed and not added is sealed with them. */
export async function lock(): Promise<void> {
  const typed = draft.get();
  if (typed !== null && hasWords(typed)) await vault.put(new Map([[DRAFT, typed]]));
  vault.lock();
  draft.set(null);
  notes.set(NOTHING);
}

/** Takes all notes away, here and on the phone, without any words. */
export async function forgetNotes(): ReturnType<typeof vault.forget> {
  const result = await vault.forget();
  if (result === 'forgotten') {
    draft.set(null);
    notes.set(NOTHING);
  }
  return result;
}
