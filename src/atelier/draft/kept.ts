import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Edit } from './draft.ts';
import type { Opened } from './files.ts';

/** What is known of a kept draft before it is read. */
export interface KeptHead {
  readonly name: string;
  readonly folder: string;
  readonly edition: Opened['edition'];
  readonly shared: Opened['shared'];
  /** the folder it was opened from, where the browser can write into it again */
  readonly handle: FileSystemDirectoryHandle | null;
  /** ISO instant of the last edit, or of the opening */
  readonly at: string;
  readonly count: number;
}

interface Kept extends DBSchema {
  head: { key: 'head'; value: KeptHead };
  /** as it was opened: path → text */
  files: { key: string; value: string };
  /** what was done, in order */
  edits: { key: number; value: Edit };
}

let database: Promise<IDBPDatabase<Kept>> | null = null;

const open = (): Promise<IDBPDatabase<Kept>> =>
  (database ??= openDB<Kept>('atelier', 1, {
    upgrade(db) {
      db.createObjectStore('head');
      db.createObjectStore('files');
      db.createObjectStore('edits');
    },
  }));

/** What is kept here; null: nothing. Rejects where the browser keeps nothing. */
export const readHead = async (): Promise<KeptHead | null> => (await (await open()).get('head', 'head')) ?? null;

/** The kept draft, whole. */
export async function readKept(): Promise<{ readonly opened: Opened; readonly edits: readonly Edit[] } | null> {
  const db = await open();
  const { head, paths, texts, edits } = await (async () => {
    const reading = db.transaction(['head', 'files', 'edits']);
    const [head, paths, texts, edits] = await Promise.all([
      reading.objectStore('head').get('head'),
      reading.objectStore('files').getAllKeys(),
      reading.objectStore('files').getAll(),
      reading.objectStore('edits').getAll(),
    ]);
    return { head, paths, texts, edits };
  })();
  if (head === undefined) return null;
  const { name, folder, edition, shared } = head;
  return {
    opened: { name, folder, edition, shared, files: new Map(paths.map((path, at) => [path, texts[at] ?? ''])) },
    edits,
  };
}

/** Keeps what was opened, in the place of what was there: one transaction, so that half a guide is never kept. */
export async function keepOpened(opened: Opened, handle: FileSystemDirectoryHandle | null, at: string): Promise<void> {
  const writing = (await open()).transaction(['head', 'files', 'edits'], 'readwrite');
  const [head, files, edits] = [
    writing.objectStore('head'),
    writing.objectStore('files'),
    writing.objectStore('edits'),
  ];
  const { name, folder, edition, shared } = opened;
  await allOrNone(writing, [
    () => files.clear(),
    () => edits.clear(),
    ...[...opened.files].map(
      ([path, text]) =>
        () =>
          files.put(text, path),
    ),
    () => head.put({ name, folder, edition, shared, handle, at, count: 0 }, 'head'),
  ]);
}

/** Where one part cannot be written nothing is, and what was kept before stands. */
async function allOrNone(
  writing: { readonly done: Promise<void>; abort(): void },
  write: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const asked: Promise<unknown>[] = [];
  const done = writing.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    for (const part of write) asked.push(part());
    await Promise.all(asked);
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // the browser has ended it already
    }
    await Promise.allSettled([...asked, done]);
    throw error;
  }
  const failed = await done;
  if (failed !== null) throw failed;
}

/** Keeps what was done from the edit of this number on; what stood behind is gone. */
export async function keepEdits(from: number, edits: readonly Edit[], at: string): Promise<void> {
  const writing = (await open()).transaction(['head', 'edits'], 'readwrite');
  const head = writing.objectStore('head');
  const was = await head.get('head');
  if (was === undefined) throw new Error('nothing is kept');
  const store = writing.objectStore('edits');
  await allOrNone(writing, [
    () => store.delete(IDBKeyRange.lowerBound(from)),
    ...edits.slice(from).map((edit, more) => () => store.put(edit, from + more)),
    () => head.put({ ...was, at, count: edits.length }, 'head'),
  ]);
}

/** Takes the draft out of this browser. */
export async function forgetDraft(): Promise<void> {
  const writing = (await open()).transaction(['head', 'files', 'edits'], 'readwrite');
  await Promise.all([
    writing.objectStore('head').clear(),
    writing.objectStore('files').clear(),
    writing.objectStore('edits').clear(),
    writing.done,
  ]);
}
