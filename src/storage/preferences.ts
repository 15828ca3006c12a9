import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { createStore, type Store } from '../store.ts';

export type TextSize = 'normal' | 'large' | 'larger';
export type Theme = 'auto' | 'light' | 'dark';

/** How the guide looks and behaves here. Kept on the phone only when `kept` is true, and the person said so. */
export interface Preferences {
  readonly textSize: TextSize;
  readonly theme: Theme;
  readonly discreet: boolean;
  readonly kept: boolean;
}

const DEFAULTS: Preferences = { textSize: 'normal', theme: 'auto', discreet: false, kept: false };
const NAME = 'reperes';
const VERSION = 1;

interface Schema extends DBSchema {
  preferences: { key: string; value: Preferences };
}

const memory = createStore<Preferences>(DEFAULTS);
export const preferences: Store<Preferences> = memory;

/** True when the last wish to keep something on the phone failed (private window, full or blocked storage). */
const failed = createStore(false);
export const keepingFailed: Store<boolean> = failed;

async function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade: (database) => void database.createObjectStore('preferences'),
    // another tab erases or upgrades: let go at once
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
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

/** Reads what was kept, if anything was. A damaged or blocked store gives the defaults. */
export async function loadPreferences(): Promise<void> {
  try {
    if (!(await exists())) return;
    const database = await open();
    const kept = await database.get('preferences', 'all');
    database.close();
    if (kept) memory.set(clean(kept));
  } catch {
    failed.set(true);
  }
}

function clean(value: Partial<Preferences>): Preferences {
  return {
    textSize: value.textSize === 'large' || value.textSize === 'larger' ? value.textSize : 'normal',
    theme: value.theme === 'light' || value.theme === 'dark' ? value.theme : 'auto',
    discreet: value.discreet === true,
    kept: true,
  };
}

/** Changes the preferences for this visit, and on the phone when they are kept there. The screen never waits for the store. */
export async function setPreferences(part: Partial<Preferences>): Promise<void> {
  const before = memory.get();
  const next = { ...before, ...part };
  memory.set(next);
  try {
    if (next.kept) {
      const database = await open();
      await database.put('preferences', next, 'all');
      database.close();
    } else if (before.kept) await deleteDB(NAME);
    failed.set(false);
  } catch {
    failed.set(true);
    if (next.kept) memory.set({ ...next, kept: false });
  }
}

/** Erases the database and goes back to the defaults. Resolves when the browser says that it is gone. */
export async function erasePreferences(): Promise<void> {
  memory.set(DEFAULTS);
  if (typeof indexedDB === 'undefined') return;
  await deleteDB(NAME);
}
