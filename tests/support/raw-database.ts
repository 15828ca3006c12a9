/** A connection of another tab: it lets go of nothing by itself. */
export const openRaw = (
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('reperes', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });

/** What stands in the database, as the browser's own tools would show it; null when there is none. */
export async function onPhone(): Promise<{ readonly version: number; readonly stores: unknown } | null> {
  if ((await indexedDB.databases()).length === 0) return null;
  const database = await openRaw();
  const stores: Record<string, unknown> = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    stores[name] = await new Promise((resolve) => {
      const found: Record<string, unknown> = {};
      store.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return resolve(found);
        found[cursor.key as string] = cursor.value;
        cursor.continue();
      };
    });
  }
  database.close();
  return { version: database.version, stores };
}
