import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserStorage } from '../../src/storage/browser.ts';
import { browserSealed } from '../../src/storage/sealed-device.ts';
import { eraseAll, forgetVisit, keepIn, local, setLocal } from '../../src/storage/index.ts';
import { createVault, type Vault } from '../../src/storage/vault/index.ts';
import { onPhone, openRaw } from '../support/raw-database.ts';

const WORDS = 'bateau citron hiver lampe';
const NOTES = new Map<string, unknown>([
  ['a', { text: 'appelé le 119' }],
  ['b', { text: 'Mme B. rappelle' }],
]);
const ROUNDS = 10;

const page = (): Vault =>
  createVault({ device: () => browserSealed, now: () => 0, rounds: ROUNDS, leastRounds: ROUNDS });

async function withNotes(): Promise<Vault> {
  const vault = page();
  expect(await vault.create(WORDS)).toBe('opened');
  expect(await vault.put(NOTES)).toBe('saved');
  return vault;
}

async function openedAnew(): Promise<unknown> {
  const vault = page();
  const said = await vault.open(WORDS);
  return said === 'opened' ? vault.all() : said;
}

const WHOLE = { records: NOTES, damaged: [] };

keepIn(browserStorage);
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  forgetVisit('erase');
  await setLocal({});
});

describe('locked notes on a phone', () => {
  test('are there in the next page, and make no database before they are begun', async () => {
    await page().look();
    expect(await page().open(WORDS)).toBe('gone');
    expect(await page().sizes()).toEqual([]);
    expect(await onPhone()).toBeNull();
    await withNotes();
    expect(await openedAnew()).toEqual(WHOLE);
    expect(await onPhone()).toMatchObject({
      version: 4,
      stores: { kept: { vault: { version: 1 } }, sealed: { a: {}, b: {} } },
    });
  });

  test('are on the disk before they are said to be saved', async () => {
    const vault = await withNotes();
    let complete = false;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    spy.mockImplementationOnce(function (this: IDBDatabase, ...asked) {
      spy.mockRestore();
      expect(asked.slice(1)).toEqual(['readwrite', { durability: 'strict' }]);
      const made = this.transaction(...asked);
      made.addEventListener('complete', () => (complete = true));
      return made;
    });
    expect(await vault.put(new Map([['c', 1]]))).toBe('saved');
    expect(complete).toBe(true);
  });

  test('and what lies open go apart: the last of both takes the database with it', async () => {
    const vault = await withNotes();
    await setLocal({ court: 'Rouen', kept: true });
    await setLocal({ kept: false });
    expect(local.failed.get()).toBeNull();
    expect(await openedAnew()).toEqual(WHOLE);
    await setLocal({ court: 'Rouen', kept: true });
    expect(await vault.forget()).toBe('forgotten');
    expect(await onPhone()).toMatchObject({ stores: { kept: { local: { version: 2 } }, sealed: {} } });
    await setLocal({ kept: false });
    expect(await onPhone()).toBeNull();
    const again = await withNotes();
    expect(await again.forget()).toBe('forgotten');
    expect(await onPhone()).toBeNull();
  });

  test('that lost what locks them are left where they are, all the same', async () => {
    await withNotes();
    const other = await openRaw();
    await new Promise((resolve) => {
      other.transaction('kept', 'readwrite').objectStore('kept').delete('vault').onsuccess = resolve;
    });
    other.close();
    await setLocal({ court: 'Rouen', kept: true });
    await setLocal({ kept: false });
    expect(await onPhone()).toMatchObject({ stores: { kept: {}, sealed: { a: {}, b: {} } } });
  });

  test('that were erased with everything are not made anew by a page that was not told', async () => {
    const vault = await withNotes();
    await eraseAll();
    expect(await vault.put(NOTES)).toBe('gone');
    expect(await vault.all()).toBe('gone');
    expect(await onPhone()).toBeNull();
    // nor when somebody keeps something else meanwhile
    await setLocal({ court: 'Rouen', kept: true });
    expect(await vault.put(NOTES)).toBe('gone');
    expect(await onPhone()).toMatchObject({ stores: { kept: { local: {} }, sealed: {} } });
  });

  test('with a damaged record open but for that one, whatever stands in its place', async () => {
    await withNotes();
    const other = await openRaw();
    await new Promise((resolve) => {
      other.transaction('sealed', 'readwrite').objectStore('sealed').put('not sealed', 'a').onsuccess = resolve;
    });
    other.close();
    expect(await openedAnew()).toEqual({ records: new Map([['b', NOTES.get('b')]]), damaged: ['a'] });
    expect(await page().sizes()).toEqual([
      { id: 'a', bytes: 0 },
      { id: 'b', bytes: 284 },
    ]);
  });
});

describe('what stands in the way', () => {
  /** Each write fails as on a full phone. */
  const fillUp = (): void =>
    void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

  test('is a full phone: it is said, nothing of the change is done, and what is there stays', async () => {
    const vault = await withNotes();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
    spy.mockImplementationOnce(function (this: IDBObjectStore, ...asked) {
      spy.mockRestore();
      const request = this.put(...asked); // the first record still fits
      fillUp();
      return request;
    });
    expect(
      await vault.put(
        new Map([
          ['a', 'autre'],
          ['c', 'nouveau'],
        ]),
      ),
    ).toBe('full');
    vi.restoreAllMocks();
    expect(await openedAnew()).toEqual(WHOLE);
    expect(await vault.put(new Map([['c', 1]]))).toBe('saved');
  });

  test('is a phone that turns out to be full when all is written', async () => {
    const vault = await withNotes();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
    spy.mockImplementationOnce(function (this: IDBObjectStore, ...asked) {
      spy.mockRestore();
      const request = this.put(...asked);
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    });
    expect(await vault.put(new Map([['c', 1]]))).toBe('full');
    vi.restoreAllMocks();
    expect(await openedAnew()).toEqual(WHOLE);
  });

  test('is a full phone at the beginning: no database is left', async () => {
    fillUp();
    const vault = page();
    expect(await vault.create(WORDS)).toBe('full');
    expect(vault.state.get()).toBe('none');
    expect(await onPhone()).toBeNull();
  });

  test('is a browser that ends the connection, also without a word to the transaction', async () => {
    const vault = await withNotes();
    for (const isSilent of [false, true]) {
      const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
      begun.mockImplementationOnce(function (this: IDBDatabase, ...asked) {
        begun.mockRestore();
        const made = this.transaction(...asked);
        if (isSilent) made.addEventListener('abort', (event) => event.stopImmediatePropagation());
        return made;
      });
      const written = vi.spyOn(IDBObjectStore.prototype, 'put');
      written.mockImplementationOnce(function (this: IDBObjectStore, ...asked) {
        written.mockRestore();
        const request = this.put(...asked);
        // what the double leaves out of a forced close
        (this.transaction as unknown as { _abort(name: string): void })._abort('AbortError');
        forceCloseDatabase(this.transaction.db as unknown as Parameters<typeof forceCloseDatabase>[0]);
        return request;
      });
      expect(await vault.put(new Map([['c', 1]]))).toBe('refused');
    }
    expect(await openedAnew()).toEqual(WHOLE);
    expect(await vault.put(new Map([['c', 1]]))).toBe('saved');
  });

  test('is a newer edition: its database is left as it is', async () => {
    const vault = await withNotes();
    (await openRaw(9)).close();
    const before = await onPhone();
    const next = page();
    expect([await vault.put(NOTES), await next.look(), await next.open(WORDS), await next.create(WORDS)]).toEqual([
      'newer',
      'newer',
      'newer',
      'newer',
    ]);
    expect(next.state.get()).toBe('unknown');
    expect(await onPhone()).toEqual(before);
  });

  test('is a tab that holds an older database open: it is said, and goes once that tab is closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const other = await openRaw(2, (database) => database.createObjectStore('kept'));
    const vault = page();
    let said: unknown = 'nothing yet';
    void vault.create(WORDS).then((result) => (said = result));
    await vi.waitFor(() => expect(said).toBe('blocked'), { timeout: 8000, interval: 500 });
    other.close();
    await vi.waitFor(async () => expect(await vault.create(WORDS)).toBe('opened'));
    expect(await vault.put(NOTES)).toBe('saved');
  });
});
