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

/** What is written on the phone by now, by name: a screen says it a moment earlier. Makes no database. */
export async function keptKeys(page: Page): Promise<readonly IDBValidKey[]> {
  if ((await listDatabases(page)).length === 0) return [];
  return page.evaluate(
    () =>
      new Promise<IDBValidKey[]>((resolve, reject) => {
        const request = indexedDB.open('reperes');
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const keys = request.result.transaction('kept').objectStore('kept').getAllKeys();
          keys.onsuccess = () => {
            request.result.close();
            resolve(keys.result);
          };
        };
      }),
  );
}

/** What is written under a name, as text; for a test that leaves the page after that. */
export const keptText = (page: Page, key: string): Promise<string> =>
  page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('reperes');
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const found = request.result.transaction('kept').objectStore('kept').get(name);
          found.onsuccess = () => {
            request.result.close();
            resolve(JSON.stringify(found.result ?? null));
          };
        };
      }),
    key,
  );
