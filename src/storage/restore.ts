import type { IDBPDatabase } from 'idb';
import { KeepError } from './backend.ts';
import { COUNT, openDatabase, SEALED, STORE, VERSION, WRITES } from './database.ts';
import { readMirror } from './mirror.ts';

/**
 * Makes a database that is gone anew, with all that its mirror holds, in one transaction; null when there is no mirror.
 * Rejects with `newer` when a newer edition wrote that, and as the browser refuses it.
 */
export async function restoreDatabase(): Promise<IDBPDatabase | null> {
  const contents = await readMirror();
  if (contents === null) return null;
  const { version } = contents;
  if (version > VERSION) throw new KeepError('newer');
  return openDatabase({
    version,
    async fill(change) {
      for (const name of [STORE, SEALED] as const)
        for (const [key, value] of contents[name]) await change.objectStore(name).put?.(value, key);
      if (contents.writes !== undefined) await change.objectStore(WRITES).put?.(contents.writes, COUNT);
    },
  });
}
