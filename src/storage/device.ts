import type { IDBPObjectStore } from 'idb';
import { KeepError, type Device, type KeptRecord } from './backend.ts';
import { deleteDatabase, openDatabase, STORE } from './database.ts';

type Records = IDBPObjectStore<unknown, string[], typeof STORE, 'readwrite'>;

/**
 * Works in the database for one transaction, and closes it: no tab stands in the way of another for longer. `otherwise`
 * when there is none and it is not to be made. A connection that the browser ends (`terminated`) undoes the transaction
 * and rejects.
 */
async function within<T>(make: boolean, otherwise: T, work: (records: Records) => Promise<T>): Promise<T> {
  const database = await openDatabase(make);
  if (database === null) return otherwise;
  try {
    const transaction = database.transaction([STORE], 'readwrite');
    const [result] = await Promise.all([work(transaction.objectStore(STORE)), transaction.done]);
    return result;
  } finally {
    database.close();
  }
}

/**
 * One thing after the other: what is asked last is what holds, also when someone changes their mind within a moment.
 */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** A record as it was found. What is none, since something else wrote it, is a value that nobody knows. */
function asRecord(found: unknown): KeptRecord | undefined {
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

/** With the last record goes the database itself. */
async function deleteIfEmpty(): Promise<void> {
  if ((await within(false, 1, (records) => records.count())) === 0) await deleteDatabase();
}

const present = (): boolean => typeof indexedDB !== 'undefined';

/**
 * The browser's IndexedDB. The database is made at the moment of the first wish, and not left behind when that cannot
 * be kept.
 */
export const browserDevice: Device = {
  read: (key) =>
    inTurn(async () =>
      present() ? within<KeptRecord | undefined>(false, undefined, (records) => read(records, key)) : undefined,
    ),
  keep: (key, record, wish) =>
    inTurn(async () => {
      try {
        return await within(wish, false, async (records) => {
          const there = await readOwn(records, key, record.version);
          if (!wish && there === undefined) return false;
          await records.put(record, key);
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
