import type { IDBPDatabase } from 'idb';
import { alone } from './alone.ts';
import { KeepError, whyNot } from './backend.ts';
import { countWrites, deleteDatabase, openDatabase, WRITES } from './database.ts';
import { countMirror, hasMirror, readMirror } from './mirror.ts';
import { restoreDatabase } from './restore.ts';

/** The database was held against its mirror on this page: after that only a change of this page's own can differ. */
let isCompared = false;
/** What it had lost was put back on this page. */
let isMended = false;

/** Whether something that the database had lost was put back from the mirror, on this page. */
export const wasMended = (): boolean => isMended;

const countIn = (database: IDBPDatabase): Promise<number> => countWrites(database.transaction(WRITES).store);

/** Rejects with `broken` where the browser refuses the database, and there is a whole mirror to read. */
async function open(): Promise<IDBPDatabase | null> {
  try {
    return await openDatabase(null);
  } catch (error) {
    if (whyNot(error) !== 'refused' || !(await readMirror().catch(() => null))) throw error;
    throw new KeepError('broken');
  }
}

/** The mirror holds changes that the database has lost. Its number is read first: another tab writes it last. */
async function isBehind(database: IDBPDatabase | null): Promise<boolean> {
  if (isCompared || !database) return database === null && hasMirror();
  const written = await countMirror();
  const isSound = written <= (await countIn(database));
  isCompared = isSound;
  return !isSound;
}

/**
 * The database; null when there is none. Where it is gone, or has lost changes that its mirror holds, it is made anew
 * from there (decisions 0042 and 0065). Rejects with `blocked` when another tab is at it, and with `broken` when it
 * does not open and there is a mirror.
 */
export async function openKept(): Promise<IDBPDatabase | null> {
  const there = await open();
  if (!(await isBehind(there))) return there;
  there?.close();
  return alone(async (isAlone) => {
    if (!isAlone) throw new KeepError('blocked');
    const again = await open();
    const contents = await readMirror();
    // sound by now, or a mirror that is cut: what the database holds is all there is
    if (again && (contents?.writes ?? 0) <= (await countIn(again))) {
      isCompared = true;
      return again;
    }
    again?.close();
    if (again) await deleteDatabase();
    const made = await restoreDatabase();
    isMended = made !== null;
    if (made === null || (await hasMirror())) return made;
    // it was erased meanwhile
    made.close();
    await deleteDatabase();
    return null;
  });
}
