const NAME = 'reperes';
const VERSION = 1;
/** Its name is of the time when preferences alone were kept. */
const STORE = 'preferences';

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });

/** The database; null when there is none and it is not to be made: then none is left behind either. */
async function open(make: boolean): Promise<IDBDatabase | null> {
  if (!make && typeof indexedDB.databases === 'function' && !(await indexedDB.databases()).some(({ name }) => name === NAME)) return null;
  const request = indexedDB.open(NAME, VERSION);
  let absent = false;
  request.onupgradeneeded = () => {
    if (make) return void request.result.createObjectStore(STORE);
    absent = true;
    request.transaction?.abort();
  };
  try {
    const database = await answerOf(request);
    // another tab erases or upgrades: let go at once
    database.onversionchange = () => database.close();
    return database;
  } catch (error) {
    if (absent) return null;
    throw error;
  }
}

/** Works in the database for one transaction, and closes it. `otherwise` when there is none and it is not to be made. */
async function within<T>(make: boolean, otherwise: T, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await open(make);
  if (database === null) return otherwise;
  try {
    return await work(database.transaction(STORE, 'readwrite').objectStore(STORE));
  } finally {
    database.close();
  }
}

const removeDatabase = async (): Promise<void> => void (await answerOf(indexedDB.deleteDatabase(NAME)));

/** One thing after the other: what is asked last is what holds, also when someone changes their mind within a moment. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** What was kept under a name; undefined when nothing was. Throws when the store is damaged or blocked. */
export const readKept = (key: string): Promise<unknown> =>
  inTurn(async () => (typeof indexedDB === 'undefined' ? undefined : within<unknown>(false, undefined, (store) => answerOf(store.get(key)))));

/**
 * Keeps something on this phone, because the person asked for it (`wish`): the database is made at that moment. A later change of it
 * replaces what is there and makes nothing: false when it is gone, since another tab erased it.
 */
export const keep = (key: string, value: object, wish: boolean): Promise<boolean> =>
  inTurn(() =>
    within(wish, false, async (store) => {
      if (!wish && (await answerOf(store.count(key))) === 0) return false;
      await answerOf(store.put(value, key));
      return true;
    }),
  );

/** Keeps it no more. With the last thing goes the database itself. */
export const unkeep = (key: string): Promise<void> =>
  inTurn(async () => {
    const left = await within(false, 1, async (store) => {
      await answerOf(store.delete(key));
      return answerOf(store.count());
    });
    if (left === 0) await removeDatabase();
  });

/** Erases the database. Resolves when the browser says that it is gone; another page that holds it open can delay that for ever. */
export const eraseKept = (): Promise<void> =>
  inTurn(async () => {
    if (typeof indexedDB !== 'undefined') await removeDatabase();
  });
