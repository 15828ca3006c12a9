import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

const NAME = 'reperes';
const VERSION = 1;
/** Its name is of the time when preferences alone were kept. */
const STORE = 'preferences';

interface Schema extends DBSchema {
  preferences: { key: string; value: object };
}

async function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade: (database) => void database.createObjectStore(STORE),
    // another tab erases or upgrades: let go at once
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** One thing after the other: what is asked last is what holds, also when someone changes their mind within a moment. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** True when this phone already holds something of the person's. Leaves no database behind to find out. */
async function exists(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  if (typeof indexedDB.databases === 'function') return (await indexedDB.databases()).some(({ name }) => name === NAME);
  // a browser that cannot list them: begins to open it, and undoes that when there was none
  try {
    const database = await openDB(NAME, VERSION, { upgrade: (_database, before, _after, transaction) => before === 0 && transaction.abort() });
    database.close();
    return true;
  } catch {
    return false;
  }
}

/** What was kept under a name; undefined when nothing was. Throws when the store is damaged or blocked. */
export const readKept = (key: string): Promise<unknown> =>
  inTurn(async () => {
    if (!(await exists())) return undefined;
    const database = await open();
    const value: unknown = await database.get(STORE, key);
    database.close();
    return value;
  });

/** Keeps something on this phone. Only when the person asked for it: the database is made at that moment. */
export const keep = (key: string, value: object): Promise<void> =>
  inTurn(async () => {
    const database = await open();
    await database.put(STORE, value, key);
    database.close();
  });

/** Keeps it no more. With the last thing goes the database itself. */
export const unkeep = (key: string): Promise<void> =>
  inTurn(async () => {
    if (!(await exists())) return;
    const database = await open();
    await database.delete(STORE, key);
    const left = await database.count(STORE);
    database.close();
    if (left === 0) await deleteDB(NAME);
  });

/** Erases the database. Resolves when the browser says that it is gone. */
export const eraseKept = (): Promise<void> =>
  inTurn(async () => {
    if (typeof indexedDB !== 'undefined') await deleteDB(NAME);
  });
