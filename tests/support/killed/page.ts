/** Writes notes as the guide does, with its own code, and is told by the test what to write. Runs in the browser. */
import {
  addNote,
  closeNotes,
  correctNote,
  notes,
  openNotes,
  removeNote,
  restoreNote,
  type Saved,
} from '../../../src/app/notes/journal.ts';
import { latestOf, verifyJournal, type Note } from '../../../src/app/notes/model/index.ts';
import { browserStorage } from '../../../src/storage/browser.ts';
import { keepIn } from '../../../src/storage/index.ts';
import { vault } from '../../../src/storage/vault/index.ts';
import type { Found } from './ledger.ts';
import type { Operation } from './operations.ts';
import type { Test } from './subject.ts';

const test = window as unknown as Test<Operation, Found>;

/** So many changes are asked for at once: the page writes nearly all the time, and waits for nobody. */
const BATCH = 25;

/** Those that this page removed last, as "Annuler" holds them. */
const removed = new Map<string, Note>();

function find(reference: string): Note {
  const note = notes.get().journal?.notes.find((one) => latestOf(one)?.fields.reference === reference);
  if (note === undefined) throw new Error(`no note ${reference}`);
  return note;
}

async function perform(asked: Operation): Promise<Saved> {
  if (asked.kind === 'add') return (await addNote('note', asked.fields)).result;
  if (asked.kind === 'edit') return correctNote(find(asked.reference).id, asked.fields);
  if (asked.kind === 'remove') {
    const note = find(asked.reference);
    removed.set(asked.reference, note);
    return removeNote(note.id);
  }
  const before = removed.get(asked.reference);
  if (before === undefined) throw new Error(`${asked.reference} was not removed here`);
  return restoreNote(before);
}

async function read(): Promise<Found> {
  const { journal, damaged } = notes.get();
  if (journal === null) throw new Error('no notes');
  const { sound: isSound } = await verifyJournal(journal);
  return {
    notes: journal.notes.map(({ versions }) => ({ versions: versions.map(({ fields }) => fields) })),
    links: Math.max(0, ...journal.tips.map(({ n }) => n)),
    isSound,
    damaged: damaged.length,
  };
}

/** The first note is written in memory, and closed with words; later visits open them. */
async function open(words: string): Promise<string> {
  if (vault.state.get() !== 'none') return openNotes(words);
  for (const one of await test.next(1)) await perform(one);
  const closed = await closeNotes(words);
  if (closed === 'opened') await test.told('saved');
  return closed;
}

async function run(): Promise<void> {
  keepIn(browserStorage);
  // Chromium says that it is damaged, and takes it away
  const hasDatabase = await indexedDB.databases().then(
    (all) => all.length > 0,
    () => false,
  );
  const failed = await vault.look();
  const words = await test.looked(failed ?? vault.state.get(), hasDatabase);
  const result = await open(words);
  await test.opened(result === 'opened' ? await read() : result);
  if (result !== 'opened') return;
  const isEarly = await test.early();
  for (;;)
    for (const one of await test.next(BATCH)) {
      const saving = perform(one);
      if (isEarly) void test.told('saved');
      const said = await saving;
      if (!isEarly) void test.told(said);
    }
}

run().catch((error: unknown) => test.opened(`thrown: ${String(error)}`));
