import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { alone } from './alone.ts';
import { KeepError, type Device, type KeptRecord } from './backend.ts';
import { deleteDatabase, EMPTY, openDatabase, SEALED, STORE, VERSION } from './database.ts';
import { dropMirror, hasMirror, writeMirror, type Contents } from './mirror.ts';
import { restoreDatabase } from './restore.ts';
import { settled } from './settled.ts';

export type Records = IDBPObjectStore<unknown, string[], typeof STORE, 'readwrite'>;
export type Sealed = IDBPObjectStore<unknown, string[], typeof SEALED, 'readwrite'>;
type Work<T> = (records: Records, sealed: Sealed) => Promise<T>;

/**
 * Works in the database for one transaction, and closes it: no tab stands in the way of another for longer. Resolves
 * when what was written is on the disk, as far as the browser says so. When the work, the browser or a full phone
 * stands in the way, nothing of it is done, and it rejects with the reason (`settled`).
 */
async function transact<T>(database: IDBPDatabase, work: Work<T>): Promise<T> {
  try {
    const transaction = database.transaction([STORE, SEALED], 'readwrite', { durability: 'strict' });
    return await settled(database, transaction, () =>
      work(transaction.objectStore(STORE), transaction.objectStore(SEALED)),
    );
  } finally {
    database.close();
  }
}

/** The database; made anew from its mirror when only that is there, or `blocked` when another tab is at it. */
async function openKept(): Promise<IDBPDatabase | null> {
  const there = await openDatabase(null);
  if (there || !(await hasMirror())) return there;
  return alone(async (isAlone) => {
    if (!isAlone) throw new KeepError('blocked');
    const made = (await openDatabase(null)) ?? (await restoreDatabase());
    if (made === null || (await hasMirror())) return made;
    // it was erased meanwhile
    made.close();
    await deleteDatabase();
    return null;
  });
}

/** Looks into the database (`transact`); `otherwise` when there is none. */
export async function look<T>(otherwise: T, work: Work<T>): Promise<T> {
  const database = await openKept();
  return database === null ? otherwise : transact(database, work);
}

/**
 * Changes what the database holds (`transact`), in turn, then its mirror; `otherwise` when there is none and it is not
 * to be made. With the last record, open or sealed, goes the database itself. `removes`: the mirror goes before the
 * change, so that nothing that is erased stays in it when the page is left in between. The next change does not wait
 * for the mirror of this one.
 */
export async function change<T>(make: boolean, otherwise: T, work: Work<T>, removes = false): Promise<T> {
  const { result, isFollowed } = await inTurn(async () => {
    const database = (await openKept()) ?? (make ? await openDatabase(EMPTY) : null);
    if (database === null) return { result: otherwise, isFollowed: true };
    if (removes) await dropMirror();
    let mayBeEmpty = true;
    try {
      const done = await transact(database, async (...stores) => {
        const given = await work(...stores);
        const counts = await Promise.all(stores.map((one) => one.count()));
        return { given, isEmpty: counts.every((count) => count === 0) };
      });
      mayBeEmpty = done.isEmpty;
      return { result: done.given, isFollowed: done.isEmpty };
    } finally {
      // what was written is written, whatever becomes of the rest; what could not be leaves no empty database
      if (mayBeEmpty) await alone(takeAwayIfEmpty).catch(() => undefined);
    }
  });
  if (!isFollowed) await alone(mirror).catch(() => dropMirror().catch(() => undefined));
  return result;
}

const pairsOf = async (store: Records | Sealed): Promise<Contents['kept']> => {
  const [keys, found] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, at) => [key as string, found[at] as unknown]);
};

/** All that the database holds; null when there is none. */
async function readAll(): Promise<Contents | null> {
  const database = await openDatabase(null);
  if (database === null) return null;
  const [kept = [], sealed = []] = await transact(database, async (...stores) => Promise.all(stores.map(pairsOf)));
  return { version: VERSION, kept, sealed };
}

async function takeAwayIfEmpty(): Promise<void> {
  const all = await readAll();
  if (all?.kept.length === 0 && all.sealed.length === 0) await takeAway();
}

/** Makes the mirror what the database holds now. An old one, or one of what was erased, would bring that back. */
async function mirror(isAlone: boolean): Promise<void> {
  const all = isAlone ? await readAll() : null;
  if (all) await writeMirror(all);
  const still = all && (await openDatabase(null));
  still?.close();
  if (!still) await dropMirror();
}

/** First the mirror: whatever happens between the two, nothing comes back that was erased. */
async function takeAway(): Promise<void> {
  try {
    await dropMirror();
  } finally {
    if (present()) await deleteDatabase();
  }
}

/**
 * One thing after the other: what is asked last is what holds, also when someone changes their mind within a moment.
 */
let last: Promise<unknown> = Promise.resolve();

export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** A record as it was found. What is none, since something else wrote it, is a value that nobody knows. */
export function asRecord(found: unknown): KeptRecord | undefined {
  if (found === undefined) return undefined;
  const { version, value } = (found ?? {}) as Partial<KeptRecord>;
  return typeof version === 'number' ? { version, value } : { version: 0, value: undefined };
}

const read = async (records: Records, key: string): Promise<KeptRecord | undefined> => asRecord(await records.get(key));

/** The same, for an edition that is about to change it. Rejects when a newer edition wrote it. */
async function readOwn(records: Records, key: string, version: number): Promise<KeptRecord | undefined> {
  const there = await read(records, key);
  if (there && there.version > version) throw new KeepError('newer');
  return there;
}

export const present = (): boolean => typeof indexedDB !== 'undefined';

/**
 * The browser's IndexedDB. The database is made at the moment of the first wish, and not left behind when that cannot
 * be kept.
 */
export const browserDevice: Device = {
  read: (key) =>
    inTurn(async () =>
      present() ? look<KeptRecord | undefined>(undefined, (records) => read(records, key)) : undefined,
    ),
  keep: (key, record, wish, merge) =>
    change(wish, false, async (records) => {
      const there = await readOwn(records, key, record.version);
      if (!wish && there === undefined) return false;
      // the time of it is shown with what is kept, and read by nothing else
      await records.put({ ...(there && merge ? merge(there) : record), at: Date.now() }, key);
      return true;
    }),
  unkeep: (key, version) =>
    change(
      false,
      undefined,
      async (records) => {
        await readOwn(records, key, version);
        await records.delete(key);
      },
      true,
    ),
  erase: () => inTurn(() => alone(takeAway)),
};
