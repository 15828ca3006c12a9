import type { IDBPDatabase } from 'idb';
import { alone } from './alone.ts';
import { KeepError, whyNot, type Device, type KeptRecord, type SecondCopy } from './backend.ts';
import { COUNT, countWrites, deleteDatabase, EMPTY, openDatabase, VERSION } from './database.ts';
import { look, transact, type Readable, type Records, type Work } from './look.ts';
import { isLockable, LOCKABLE } from './lockable.ts';
import { dropMirror, writeMirror, type Contents } from './mirror.ts';
import { openKept, wasMended } from './open-kept.ts';

/** What became of the second copy (`Backend`). */
export const secondCopy = (): Promise<SecondCopy> =>
  inTurn(async () => {
    if (!present()) return null;
    const { isCopy } = await look<{ readonly isCopy?: true }>({}, async (records, _, copy) => {
      await records.getAllKeys();
      return copy;
    });
    return isCopy ? 'alone' : wasMended() ? 'used' : null;
  });

/**
 * Changes what the database holds (`transact`), in turn, then its mirror; `otherwise` when there is none and it is not
 * to be made. With the last record, open or sealed, goes the database itself. `removes`: the mirror goes before the
 * change, so that nothing that is erased stays in it when the page is left in between. The next change does not wait
 * for the mirror of this one.
 */
export async function change<T>(make: boolean, otherwise: T, work: Work<T>, removes = false): Promise<T> {
  const changing = inTurn(async () => {
    const database = (await openKept()) ?? (make ? await openDatabase(EMPTY) : null);
    if (database === null) return { result: otherwise, isEmpty: true };
    if (removes) await dropMirror();
    return changeIn(database, work);
  });
  // what could not be removed has its mirror again
  if (removes) await changing.catch(followInMirror);
  const { result, isEmpty } = await changing;
  if (!isEmpty) await followInMirror();
  return result;
}

interface Changed<T> {
  readonly result: T;
  /** the database held nothing any more, and went */
  readonly isEmpty: boolean;
}

/** One change, counted. What could not be written leaves no empty database behind. */
async function changeIn<T>(database: IDBPDatabase, work: Work<T>): Promise<Changed<T>> {
  let mayBeEmpty = true;
  try {
    const changed = await transact(database, async (records, sealed, writes): Promise<Changed<T>> => {
      const result = await work(records, sealed, writes);
      await writes.put((await countWrites(writes)) + 1, COUNT);
      const counts = await Promise.all([records.count(), sealed.count()]);
      return { result, isEmpty: counts.every((count) => count === 0) };
    });
    mayBeEmpty = changed.isEmpty;
    return changed;
  } finally {
    // what was written is written, whatever becomes of the rest
    if (mayBeEmpty) await alone(takeAwayIfEmpty).catch(() => undefined);
  }
}

/** A database that cannot be read now may never be again: its mirror stays then, one change behind. */
async function followInMirror(): Promise<void> {
  try {
    await alone(mirror);
  } catch (error) {
    if (whyNot(error) !== 'refused') await dropMirror().catch(() => undefined);
  }
}

const pairsOf = async (store: Readable): Promise<Contents['kept']> => {
  const [keys, found] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, at) => [key as string, found[at] as unknown]);
};

/** All that the database holds; null when there is none. */
async function readAll(): Promise<Contents | null> {
  const database = await openDatabase(null);
  if (database === null) return null;
  return transact(database, async (records, sealed, writes) => ({
    version: VERSION,
    writes: await countWrites(writes),
    kept: await pairsOf(records),
    sealed: await pairsOf(sealed),
  }));
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
  const { version, value, isLocked } = (found ?? {}) as Partial<KeptRecord>;
  if (typeof version !== 'number') return { version: 0, value: undefined };
  return { version, value, ...(isLocked === true && { isLocked }) };
}

/** A record; the sign of the lock in its place, where that is on: also for what nobody has locked yet. */
async function read(records: Readable, key: string): Promise<KeptRecord | undefined> {
  const found = asRecord(await records.get(key));
  if (found || !isLockable(key)) return found;
  const first = asRecord(await records.get(LOCKABLE[0]));
  return first?.isLocked ? first : undefined;
}

/** The same, for an edition that is about to change it. Rejects when it is locked, or a newer edition wrote it. */
async function readOwn(records: Records, key: string, version: number): Promise<KeptRecord | undefined> {
  const there = await read(records, key);
  if (there?.isLocked) throw new KeepError('locked');
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
      present()
        ? look<KeptRecord | undefined>(undefined, async (records, _, copy) => {
            const found = await read(records, key);
            return found && { ...found, ...copy };
          })
        : undefined,
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
