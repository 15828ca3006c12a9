import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { whyNot } from './backend.ts';
import { SEALED, STORE, WRITES } from './database.ts';
import { readMirror, type Contents } from './mirror.ts';
import { openKept } from './open-kept.ts';
import { settled } from './settled.ts';

type StoreOf<Name extends string> = IDBPObjectStore<unknown, string[], Name, 'readwrite'>;
export type Records = StoreOf<typeof STORE>;
export type Sealed = StoreOf<typeof SEALED>;
export type Work<T> = (records: Records, sealed: Sealed, writes: StoreOf<typeof WRITES>) => Promise<T>;

/** What is read of an object store: of the database, or of its mirror. */
export interface Readable {
  get(key: string): Promise<unknown>;
  getAllKeys(): Promise<readonly unknown[]>;
  getAll(): Promise<readonly unknown[]>;
}
type Look<T> = (records: Readable, sealed: Readable, copy: { readonly isCopy?: true }) => Promise<T>;

/**
 * Works in the database for one transaction, and closes it: no tab stands in the way of another for longer. Resolves
 * when what was written is on the disk, as far as the browser says so. When the work, the browser or a full phone
 * stands in the way, nothing of it is done, and it rejects with the reason (`settled`).
 */
export async function transact<T>(database: IDBPDatabase, work: Work<T>): Promise<T> {
  try {
    const transaction = database.transaction([STORE, SEALED, WRITES], 'readwrite', { durability: 'strict' });
    return await settled(database, transaction, () =>
      work(transaction.objectStore(STORE), transaction.objectStore(SEALED), transaction.objectStore(WRITES)),
    );
  } finally {
    database.close();
  }
}

const readableOf = (pairs: Contents['kept']): Readable => ({
  get: async (key) => pairs.find(([name]) => name === key)?.[1],
  getAllKeys: async () => pairs.map(([key]) => key),
  getAll: async () => pairs.map(([, value]) => value),
});

/**
 * Looks into the database (`transact`), or into its mirror where the browser does not open or read the database any
 * more; `otherwise` when there is none.
 */
export async function look<T>(otherwise: T, work: Look<T>): Promise<T> {
  try {
    const database = await openKept();
    return database === null ? otherwise : await transact(database, (records, sealed) => work(records, sealed, {}));
  } catch (error) {
    const copy = ['refused', 'broken'].includes(whyNot(error)) ? await readMirror().catch(() => null) : null;
    if (!copy) throw error;
    return work(readableOf(copy.kept), readableOf(copy.sealed), { isCopy: true });
  }
}
