import { deleteDB, openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { nameHere } from './name-here.ts';
import { KeepError, type KeptRecord } from './backend.ts';

const NAME = nameHere('reperes');
/** The object store of what is kept in the open: records by the key of their store. */
export const STORE = 'kept';
/** The object store of sealed records, by their id (decision 0038). What locks them is in the other one. */
export const SEALED = 'sealed';
/** The object store of one number, under `COUNT`: how many changes this database has had (decision 0065). */
export const WRITES = 'writes';
export const COUNT = 'count';
/** That number; 0 where nothing was counted yet. */
export const countWrites = async (writes: { get(key: string): Promise<unknown> }): Promise<number> =>
  ((await writes.get(COUNT)) as number | undefined) ?? 0;

/** A transaction in which the database itself changes. */
export type Change = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * The steps from one version of the database to the next: `STEPS[n]` makes version n + 1 of version n. A step that was
 * published never changes. It awaits nothing but the database: anything else would end its transaction.
 */
const STEPS: readonly ((database: IDBPDatabase, change: Change) => void | Promise<void>)[] = [
  (database) => void database.createObjectStore('preferences'),
  // version 1 held bare values, the preferences under 'all'
  async (database, change) => {
    const before = change.objectStore('preferences');
    const after = database.createObjectStore(STORE);
    for (const key of await before.getAllKeys()) {
      const record: KeptRecord = { version: 1, value: await before.get(key) };
      await after.put?.(record, key === 'all' ? 'preferences' : key);
    }
    database.deleteObjectStore('preferences');
  },
  (database) => void database.createObjectStore(SEALED),
  (database) => void database.createObjectStore(WRITES),
];

/** The version of this edition. */
export const VERSION = STEPS.length;

/**
 * How long another page may hold a request up before it is said, in milliseconds. A page that lets go at once is no
 * hindrance.
 */
const PATIENCE = 2000;
/** The same where the browser says nothing at all: a request that waits behind another one is not told so. */
const SILENCE = 5000;

/**
 * Requests that other pages hold up. The browser goes on trying, and a request behind one of them would wait unheard.
 */
let held = 0;

/** Rings after so many milliseconds, which can be set anew until then. */
function createTimer(milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ring = (): void => undefined;
  const rung = new Promise<void>((resolve) => (ring = resolve));
  const stop = (): void => clearTimeout(timer);
  const set = (after: number): void => {
    stop();
    timer = setTimeout(ring, after);
  };
  set(milliseconds);
  return { rung, set, stop };
}

/**
 * Makes a request that other pages may hold up. Rejects with `blocked` when they do; `late` gets what comes of it
 * after that.
 */
async function unlessHeld<T>(request: (blocked: () => void) => Promise<T>, late: (result: T) => void): Promise<T> {
  const timer = createTimer(SILENCE);
  const asked = request(() => timer.set(PATIENCE));
  const answered = asked.then(
    () => true,
    () => true,
  );
  const isAnswered = await Promise.race([answered, timer.rung.then(() => false)]);
  timer.stop();
  if (isAnswered) return asked;
  held += 1;
  void asked.then(late, () => undefined).then(() => (held -= 1));
  throw new KeepError('blocked');
}

/** What a database that is made begins with: what a version of it held. */
export interface Start {
  readonly version: number;
  readonly fill: (change: Change) => Promise<void>;
}

export const EMPTY: Start = { version: 0, fill: async () => undefined };

/**
 * The database, brought to this edition's version; null when there is none and it is not to be made: then none is left
 * behind either. Rejects with `blocked`, with a `VersionError` when a newer edition has made it, or as the browser
 * refuses it; it is then as it was.
 */
export async function openDatabase(start: Start | null): Promise<IDBPDatabase | null> {
  if (held > 0) throw new KeepError('blocked');
  try {
    return await openOnce(start);
  } catch (error) {
    // Chromium says this of a damaged database, and takes it away: the next request finds none
    if ((error as { name?: unknown } | null)?.name !== 'UnknownError') throw error;
    return openOnce(start);
  }
}

async function openOnce(start: Start | null): Promise<IDBPDatabase | null> {
  if (!start && !(await mayBeThere())) return null;
  const { upgrade, whyUndone } = createUpgrade(start);
  const open = (blocked: () => void): Promise<IDBPDatabase> =>
    openDB(NAME, VERSION, {
      upgrade,
      blocked,
      // another tab erases or upgrades: let go at once; the next request opens it again
      blocking: (_current, _asked, event) => (event.target as IDBDatabase).close(),
    });
  try {
    return await unlessHeld(open, (database) => database.close());
  } catch (error) {
    const why = whyUndone();
    if (why === ABSENT) return null;
    throw why ?? error;
  }
}

/** False where the browser knows that there is none: older ones do not tell. */
async function mayBeThere(): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return true;
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** An upgrade was undone since there is no database, and none is to be made. */
const ABSENT = Symbol('absent');

/** The upgrade of one request, which says itself no more than that it was undone; `whyUndone` knows the reason. */
function createUpgrade(start: Start | null) {
  let why: unknown;
  function upgrade(database: IDBPDatabase, from: number, _to: number | null, change: Change): void {
    change.done.catch(() => undefined); // the request that asked for it says so too
    change.addEventListener('abort', () => (why ??= change.error));
    if (from === 0 && !start) {
      why = ABSENT;
      change.abort();
    } else
      build(database, change, from, start).catch((error: unknown) => {
        why = error;
        abort(change);
      });
  }
  return { upgrade, whyUndone: (): unknown => why };
}

/** Takes the steps from a version to today's. One that is made is filled at the version of what it begins with. */
async function build(database: IDBPDatabase, change: Change, from: number, start: Start | null): Promise<void> {
  for (let version = from; version <= VERSION; version++) {
    if (from === 0 && version === start?.version) await start.fill(change);
    await STEPS[version]?.(database, change);
  }
}

/** A step failed: everything stays as it was. */
function abort(change: Change): void {
  try {
    change.abort();
  } catch {
    // what failed has ended it already
  }
}

/**
 * Deletes the database, of whatever edition. Rejects with `blocked` when another page holds it open; it goes when that
 * page lets go.
 */
export const deleteDatabase = (): Promise<void> =>
  unlessHeld(
    (blocked) => deleteDB(NAME, { blocked }),
    () => undefined,
  );
