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
} from './model/index.ts';
import * as model from './model/index.ts';
import { defineStore, lock as keptLock, type KeepFailure } from '../../storage/index.ts';
import { lockedKey, openKept, randomBytes, vault, type NotOpened } from '../../storage/vault/index.ts';
import { cleanDraft, draft, hasWords } from './draft.ts';
import { guarded } from './guarded.ts';
import { forgetPrinted } from './printed.ts';

/** The notes of this visit. */
export interface Notes {
  /** null: none was written or opened yet */
  readonly journal: Journal | null;
  /** what the phone holds of them; null: nothing, they are in memory alone */
  readonly saved: Journal | null;
  /** the vault that holds these; null: none */
  readonly vault: string | null;
  /** records that do not open any more; the others are here */
  readonly damaged: readonly string[];
  /** what became of the last change; null before any */
  readonly result: Saved | null;
}

/**
 * What became of a change: on the phone; in memory, where nothing is to be kept; or why the phone does not have it.
 */
export type Saved = 'saved' | 'memory' | NotSaved;
export type NotSaved = KeepFailure | 'locked' | 'damaged';

const NOTHING: Notes = { journal: null, saved: null, vault: null, damaged: [], result: null };
/** How long a lock waits for what is being written, in milliseconds. */
const LOCK_WITHIN = 2000;
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

const writing = (): Writing => ({ now: Date.now(), random: randomBytes });
/** A chain of its own, for notes whose own name is missing. */
export const newChain = (): string => newJournal(randomBytes).chain;
const tell = (part: Partial<Notes>): void => notes.set({ ...notes.get(), ...part });

/** One thing after the other: a change begins with what the one before it led to. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** Changes the notes, and has the phone keep what changed. The screen has it in any case. */
const change = (make: (before: Journal) => Journal | Promise<Journal>): Promise<Saved> =>
  inTurn(async () => {
    // a state of its own: that which the quick exit leaves behind is never the same
    tell({});
    const before = notes.get();
    const journal = await make(before.journal ?? newJournal(randomBytes));
    // what the quick exit forgot meanwhile does not come back
    if (notes.get() !== before) return 'memory';
    tell({ journal, result: null });
    const result = await keepNotes();
    if (notes.get().journal === journal) tell({ result });
    return result;
  });

/**
 * Has the phone keep what it does not hold yet, where the notes are open and this tab may write. Resolves when it is
 * written.
 */
async function keepNotes(mayWrite = guarded.get().holds): Promise<Saved> {
  const { journal, saved, damaged } = notes.get();
  const state = vault.state.get();
  if (state !== 'open') return state === 'locked' ? 'locked' : 'memory';
  // they are written when it is this tab's turn
  if (!mayWrite) return 'memory';
  if (journal === null || journal === saved) return 'saved';
  const records = changedRecords(saved, journal);
  // a sound record takes the place of one that does not open any more
  const replaced = damaged.filter((id) => records.has(id));
  if (replaced.length > 0) await vault.remove(replaced);
  const result = await vault.put(records);
  // not when they were forgotten or locked meanwhile
  if (result === 'saved' && notes.get().journal === journal)
    tell({ saved: journal, vault: vault.opened(), damaged: damaged.filter((id) => !replaced.includes(id)) });
  return result;
}

/** The records that differ from what the phone holds. */
function changedRecords(saved: Journal | null, journal: Journal): ReadonlyMap<string, unknown> {
  const before = saved === null ? new Map<string, unknown>() : toRecords(saved);
  const said = (value: unknown): string => JSON.stringify(value);
  return new Map([...toRecords(journal)].filter(([id, value]) => said(before.get(id)) !== said(value)));
}

/** `id`: that of the new note; null where the visit was left meanwhile, and there is none. */
export async function addNote(
  kind: NoteKind,
  fields: NoteFields,
): Promise<{ readonly result: Saved; readonly id: string | null }> {
  let id = '';
  const result = await change(async (before) => {
    const written = await model.writeNote(before, { kind, fields }, writing());
    id = written.id;
    return written.journal;
  });
  const isThere = notes.get().journal?.notes.some((note) => note.id === id) === true;
  return { result, id: isThere ? id : null };
}
export const correctNote = (id: string, fields: NoteFields): Promise<Saved> =>
  change((journal) => model.editNote(journal, id, fields, writing()));
/** The same while its first words are still being typed: that is no correction. */
export const amendNote = (id: string, fields: NoteFields): Promise<Saved> =>
  change((journal) => model.amendNote(journal, id, fields, writing()));
export const removeNote = (id: string): Promise<Saved> => change((journal) => model.removeNote(journal, id, writing()));
export const restoreNote = (before: Note): Promise<Saved> =>
  change((journal) => model.restoreNote(journal, before, writing()));
/** Joins notes of a copy to those that are here. Neither side loses anything. */
export const joinNotes = (joining: Journal): Promise<Saved> => change((journal) => mergeJournals(journal, joining));

/** What closing the notes of this visit with words led to. */
export type Closed = Awaited<ReturnType<typeof vault.create>> | NotSaved;

/** Closes the notes of this visit with words, for the first time. They stay open until they are locked. */
export const closeNotes = (words: string): Promise<Closed> =>
  inTurn(async () => {
    const opened = await vault.create(words);
    if (opened !== 'opened') return opened;
    // none of them is in these notes yet, whatever others held
    tell({ saved: null });
    // no other tab has these words: it is nobody else's turn, also where another tab still shows notes that are gone
    const result = await keepNotes(true);
    tell({ result });
    return result === 'saved' || result === 'memory' ? 'opened' : result;
  });

/** Opens the notes of this phone, and what is locked with them; those written before that in this visit stay too. */
export async function openNotes(words: string): Promise<'opened' | NotOpened> {
  const result = await vault.open(words);
  if (result !== 'opened') return result;
  if (keptLock.get() === 'closed') await openKept();
  return readNotes();
}

/**
 * Reads open notes, and joins to them what is here and not on the phone. `mayWrite`: it is this tab's turn, and the
 * phone gets it too.
 */
export const readNotes = (mayWrite?: boolean): Promise<'opened' | NotOpened> =>
  inTurn(async () => {
    const read = await vault.all();
    if (typeof read === 'string') return read;
    const { records } = read;
    const { journal: found, damaged } = fromRecords(records, newChain());
    const unopened = read.damaged.filter((id) => lockedKey(id) === undefined);
    const mine = notes.get().vault === vault.opened() ? notes.get().journal : unsaved();
    const whole = mine === null ? found : mergeJournals(found, mine);
    tell({ journal: whole, saved: found, vault: vault.opened(), damaged: [...new Set([...unopened, ...damaged])] });
    await takeDraft(records.get(DRAFT), read.damaged.includes(DRAFT));
    const result = await keepNotes(mayWrite);
    if (mine !== null) tell({ result });
    return 'opened';
  });

/** What the phone does not hold of the notes that are here; null when that is nothing. */
function unsaved(): Journal | null {
  const { journal, saved } = notes.get();
  const rest = journal === null ? new Map<string, unknown>() : changedRecords(saved, journal);
  return rest.size === 0 ? null : fromRecords(rest, newChain()).journal;
}

async function takeDraft(found: unknown, isDamaged: boolean): Promise<void> {
  if (found === undefined && !isDamaged) return;
  if (draft.get() === null) draft.set(cleanDraft(found));
  await vault.remove([DRAFT]);
}

/**
 * Locks the notes. What is typed and not added is sealed with them. What the phone could not keep stays in memory, out
 * of sight, and is tried again when they are opened. A phone that does not answer holds the lock up for two seconds.
 */
export async function lock(): Promise<void> {
  const typed = draft.get();
  const sealing = inTurn(async () => {
    const isSealed = typed === null || !hasWords(typed) || (await vault.put(new Map([[DRAFT, typed]]))) === 'saved';
    await keepNotes();
    return isSealed;
  });
  const isSealed = await Promise.race([sealing, new Promise<false>((late) => setTimeout(late, LOCK_WITHIN, false))]);
  vault.lock();
  if (isSealed) draft.set(null);
  const journal = unsaved();
  notes.set(journal === null ? NOTHING : { ...NOTHING, journal });
  forgetPrinted();
}

/** Takes all notes off the phone: without any words, and with all else that is locked; beside an open plan alone. */
async function takeAway(): ReturnType<typeof vault.forget> {
  if (keptLock.get() !== 'open') return vault.forget();
  const sizes = await vault.sizes();
  if (typeof sizes === 'string') return sizes;
  const result = await vault.remove(sizes.map(({ id }) => id).filter((id) => lockedKey(id) === undefined));
  return result === 'removed' ? 'forgotten' : result;
}

/** Takes all notes away, here and on the phone. */
export const forgetNotes = (): ReturnType<typeof vault.forget> =>
  inTurn(async () => {
    const result = await takeAway();
    if (result === 'forgotten') {
      draft.set(null);
      notes.set(NOTHING);
      forgetPrinted();
    }
    return result;
  });
