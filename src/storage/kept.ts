import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';

const NAME = 'reperes';
const VERSION = 1;
/** Its name is of the time when preferences alone were kept. */
const STORE = 'preferences';

interface Schema extends DBSchema {
  preferences: { key: string; value: object };
}

/** The database; null when there is none and it is not to be made: then none is left behind either. */
async function open(make: boolean): Promise<IDBPDatabase<Schema> | null> {
  if (
    !make &&
    typeof indexedDB.databases === 'function' &&
    !(await indexedDB.databases()).some(({ name }) => name === NAME)
  )
    return null;
  let absent = false;
  try {
    return await openDB<Schema>(NAME, VERSION, {
      upgrade: (database, _before, _after, transaction) => {
        if (make) return void database.createObjectStore(STORE);
        absent = true;
        transaction.done.catch(() => undefined); // it is undone on purpose
        transaction.abort();
      },
      // another tab erases or upgrades: let go at once
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch (error) {
    if (absent) return null;
    throw error;
  }
}

type Kept = IDBPObjectStore<Schema, ['preferences'], 'preferences', 'readwrite'>;

/** Works in the database for one transaction, and closes it. `otherwise` when there is none and it is not to be made. */
async function within<T>(make: boolean, otherwise: T, work: (store: Kept) => Promise<T>): Promise<T> {
  const database = await open(make);
  if (database === null) return otherwise;
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    const [result] = await Promise.all([work(transaction.store), transaction.done]);
    return result;
  } finally {
    database.close();
  }
}

/** One thing after the other: what is asked last is what holds, also when someone changes their mind within a moment. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** What was kept under a name; undefined when nothing was. Throws when the store is damaged or blocked. */
export const readKept = (key: string): Promise<unknown> =>
  inTurn(async () =>
    typeof indexedDB === 'undefined' ? undefined : within<unknown>(false, undefined, (store) => store.get(key)),
  );

/**
 * Keeps something on this phone, because the person asked for it (`wish`): the database is made at that moment. A later change of it
 * replaces what is there and makes nothing: false when it is gone, since another tab erased it.
 */
export const keep = (key: string, value: object, wish: boolean): Promise<boolean> =>
  inTurn(() =>
    within(wish, false, async (store) => {
      if (!wish && (await store.count(key)) === 0) return false;
      await store.put(value, key);
      return true;
    }),
  );

/** Keeps it no more. With the last thing goes the database itself. */
export const unkeep = (key: string): Promise<void> =>
  inTurn(async () => {
    const left = await within(false, 1, async (store) => {
      await store.delete(key);
      return store.count();
    });
    if (left === 0) await deleteDB(NAME);
  });

/** Erases the database. Resolves when the browser says that it is gone; another page that holds it open can delay that for ever. */
export const eraseKept = (): Promise<void> =>
  inTurn(async () => {
    if (typeof indexedDB !== 'undefined') await deleteDB(NAME);
  });
