import type { IDBPObjectStore } from 'idb';
import { KeepError, type Device, type KeptRecord } from './backend.ts';
import { deleteDatabase, openDatabase, SEALED, STORE } from './database.ts';
import { settled } from './settled.ts';

export type Records = IDBPObjectStore<unknown, string[], typeof STORE, 'readwrite'>;
export type Sealed = IDBPObjectStore<unknown, string[], typeof SEALED, 'readwrite'>;

/**
 * Works in the database for one transaction, and closes it: no tab stands in the way of another for longer. `otherwise`
 * when there is none and it is not to be made. Resolves when what was written is on the disk, as far as the browser
 * says so. When the work, the browser or a full phone stands in the way, nothing of it is done, and it rejects with
 * the reason (`settled`).
 */
export async function within<T>(
  make: boolean,
  otherwise: T,
  work: (records: Records, sealed: Sealed) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(make);
  if (database === null) return otherwise;
  try {
    const transaction = database.transaction([STORE, SEALED], 'readwrite', { durability: 'strict' });
    return await settled(database, transaction, () =>
      work(transaction.objectStore(STORE), transaction.objectStore(SEALED)),
    );
  } finally {
    database.close();
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

/** With the last record, open or sealed, goes the database itself. */
export async function deleteIfEmpty(): Promise<void> {
  const left = await within(false, 1, async (records, sealed) => (await records.count()) + (await sealed.count()));
  if (left === 0) await deleteDatabase();
}

export const present = (): boolean => typeof indexedDB !== 'undefined';

/**
 * The browser's IndexedDB. The database is made at the moment of the first wish, and not left behind when that cannot
 * be kept.
 */
export const browserDevice: Device = {
  read: (key) =>
    inTurn(async () =>
      present() ? within<KeptRecord | undefined>(false, undefined, (records) => read(records, key)) : undefined,
    ),
  keep: (key, record, wish, merge) =>
    inTurn(async () => {
      try {
        return await within(wish, false, async (records) => {
          const there = await readOwn(records, key, record.version);
          if (!wish && there === undefined) return false;
          // the time of it is shown with what is kept, and read by nothing else
          await records.put({ ...(there && merge ? merge(there) : record), at: Date.now() }, key);
          return true;
        });
      } catch (error) {
        await deleteIfEmpty().catch(() => undefined); // what stood in the way is said, once
        throw error;
      }
    }),
  unkeep: (key, version) =>
    inTurn(async () => {
      await within(false, undefined, async (records) => {
        await readOwn(records, key, version);
        await records.delete(key);
      });
      await deleteIfEmpty();
    }),
  erase: () =>
    inTurn(async () => {
      if (present()) await deleteDatabase();
    }),
};
