import type { Page } from '@playwright/test';

/** The browser's own list of databases, held back for the test where the page is to do without one. */
export const withoutList = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { list: indexedDB.databases.bind(indexedDB) });
    Object.defineProperty(IDBFactory.prototype, 'databases', { value: undefined });
  });

/** The databases of this origin, also where the page itself cannot list them. */
export const listDatabases = (page: Page) =>
  page.evaluate(() =>
    ((window as { list?: () => Promise<IDBDatabaseInfo[]> }).list ?? indexedDB.databases.bind(indexedDB))(),
  );

/** The keys of what is kept in the open, or the record that is kept under one. */
export const readKept = (page: Page, key: string | null): Promise<unknown> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('reperes');
        // it has just been erased: this asking does not make it anew
        let isGone = false;
        request.onupgradeneeded = () => {
          isGone = true;
          request.transaction?.abort();
        };
        request.onerror = () => (isGone ? resolve(name === null ? [] : undefined) : reject(new Error('not opened')));
        request.onsuccess = () => {
          const store = request.result.transaction('kept').objectStore('kept');
          const found: IDBRequest = name === null ? store.getAllKeys() : store.get(name);
          found.onsuccess = () => {
            request.result.close();
            resolve(found.result);
          };
        };
      }),
    key,
  );

/** What is written on the phone by now, by name: a screen says it a moment earlier. Makes no database. */
export const keptKeys = async (page: Page): Promise<readonly IDBValidKey[]> =>
  (await listDatabases(page)).length === 0 ? [] : ((await readKept(page, null)) as readonly IDBValidKey[]);

/** What is written under a name, as text; for a test that leaves the page after that. */
export const keptText = async (page: Page, key: string): Promise<string> =>
  JSON.stringify((await readKept(page, key)) ?? null);

/** Puts records into an object store of the database that the page has, by their keys: as another tab would. */
export const putRecords = (page: Page, records: Readonly<Record<string, unknown>>, store = 'kept'): Promise<void> =>
  page.evaluate(
    ([all, name]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('reperes');
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const change = request.result.transaction(name, 'readwrite');
          for (const [key, record] of Object.entries(all)) change.objectStore(name).put(record, key);
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [records, store] as const,
  );
