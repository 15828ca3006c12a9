import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserStorage } from '../../src/storage/browser.ts';
import {
  eraseAll,
  forgetVisit,
  keepIn,
  loadKept,
  local,
  preferences,
  setLocal,
  setPreferences,
} from '../../src/storage/index.ts';
import { onPhone, openRaw } from '../support/raw-database.ts';

const FACE = { textSize: 'larger', theme: 'dark', discreet: true, kept: true } as const;
const HOME = { department: '76', court: 'Rouen', contact: 'Mme B.', timezone: null, kept: true } as const;

keepIn(browserStorage);
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  forgetVisit('erase');
  // takes the last warning away
  await setLocal({});
  await setPreferences({});
});

/** The database as version 1 of the guide left it on a phone. */
const asVersion1 = (records: Readonly<Record<string, unknown>>): Promise<IDBDatabase> =>
  openRaw(1, (database) => {
    const store = database.createObjectStore('preferences');
    for (const [key, value] of Object.entries(records)) store.put(value, key);
  });

/** A record as this edition writes it: with the time, which nothing reads. */
const written = (value: unknown, version = 2): unknown => ({ version, value, at: expect.any(Number) as number });

const TODAY = (records: Readonly<Record<string, unknown>>): unknown => ({
  version: 4,
  stores: { kept: records, sealed: {}, writes: expect.anything() as unknown },
});

describe('the database of version 1', () => {
  test('is read with everything that was kept in it, under the new names', async () => {
    (await asVersion1({ all: FACE, local: HOME })).close();
    await loadKept();
    expect(preferences.get()).toEqual(FACE);
    expect(local.get()).toEqual(HOME);
    expect(await onPhone()).toEqual(
      TODAY({ preferences: { version: 1, value: FACE }, local: { version: 1, value: HOME } }),
    );
  });

  test('may be damaged: what is sound in it is read', async () => {
    (await asVersion1({ all: 42, local: { ...HOME, court: ['x'] } })).close();
    await loadKept();
    expect(preferences.get()).toEqual({ textSize: 'normal', theme: 'auto', discreet: false, kept: true });
    expect(local.get()).toEqual({ ...HOME, court: null });
  });

  test('that a tab holds open is said to be so; nothing is lost, and it is read once that tab is closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const other = await asVersion1({ local: HOME });
    const loading = loadKept();
    await vi.waitFor(() => expect(local.failed.get()).toBe('blocked'), { timeout: 8000, interval: 500 });
    await loading;
    // what is asked meanwhile is answered at once
    await setPreferences({ kept: true });
    expect(preferences.get().kept).toBe(false);
    expect(preferences.failed.get()).toBe('blocked');
    other.close();
    await vi.waitFor(async () => {
      await setLocal({ department: '27', kept: true });
      expect(local.failed.get()).toBeNull();
    });
    expect(local.get()).toEqual({ ...HOME, department: '27' });
    expect(await onPhone()).toEqual(TODAY({ local: written({ ...HOME, department: '27' }) }));
  });
});

describe('the database of version 2', () => {
  const asVersion2 = (records: Readonly<Record<string, unknown>>): Promise<IDBDatabase> =>
    openRaw(2, (database) => {
      const store = database.createObjectStore('kept');
      for (const [key, value] of Object.entries(records)) store.put(value, key);
    });

  test('is read with everything that was kept in it, also what this edition does not know', async () => {
    const records = { local: { version: 1, value: HOME }, other: { version: 7, value: 'of a later edition' } };
    (await asVersion2(records)).close();
    await loadKept();
    expect(local.get()).toEqual(HOME);
    expect(await onPhone()).toEqual(TODAY(records));
  });
});

describe('a database of a newer edition', () => {
  const newer = async (): Promise<void> =>
    (await openRaw(9, (database) => database.createObjectStore('vault').put('sealed', 'note'))).close();

  test('is left as it is, and what the person asks holds for this visit', async () => {
    await newer();
    await loadKept();
    expect(local.failed.get()).toBe('newer');
    await setLocal({ court: 'Rouen', kept: true });
    expect(local.failed.get()).toBe('newer');
    expect(local.get()).toEqual({ department: null, court: 'Rouen', contact: '', timezone: null, kept: false });
    expect(await onPhone()).toEqual({ version: 9, stores: { vault: { note: 'sealed' } } });
  });

  test('made by another tab meanwhile, is not written over and not deleted', async () => {
    await setLocal(HOME);
    (await openRaw(9)).close();
    await setLocal({ contact: 'Mme C.' });
    expect(local.failed.get()).toBe('newer');
    await setLocal({ kept: false });
    expect(local.failed.get()).toBe('newer');
    expect(local.get().kept).toBe(true);
    expect(await onPhone()).toEqual({
      version: 9,
      stores: { kept: { local: written(HOME) }, sealed: {}, writes: { count: 1 } },
    });
  });

  test('goes when the person erases everything', async () => {
    await newer();
    await eraseAll();
    expect(await onPhone()).toBeNull();
  });

  test('a record of a newer edition in a database of today is not written over either', async () => {
    await setPreferences(FACE);
    const record = { version: 7, value: 'unknown today' };
    const other = await openRaw();
    await new Promise((resolve) => {
      other.transaction('kept', 'readwrite').objectStore('kept').put(record, 'local').onsuccess = resolve;
    });
    other.close();
    await setLocal(HOME);
    expect(local.failed.get()).toBe('newer');
    expect(await onPhone()).toEqual(TODAY({ preferences: written(FACE, 1), local: record }));
  });
});

describe('a phone that is full', () => {
  const fillUp = (): void =>
    void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

  test('is left without an empty database, and the person reads that it is full', async () => {
    fillUp();
    await setLocal(HOME);
    expect(local.failed.get()).toBe('full');
    expect(local.get()).toEqual({ ...HOME, kept: false });
    expect(await onPhone()).toBeNull();
  });

  test('loses nothing of what is there', async () => {
    await setPreferences(FACE);
    fillUp();
    await setLocal(HOME);
    expect(local.failed.get()).toBe('full');
    expect(await onPhone()).toEqual(TODAY({ preferences: written(FACE, 1) }));
  });

  test('may say so at the end alone, when everything was asked for', async () => {
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
    spy.mockImplementationOnce(function (this: IDBObjectStore, ...asked) {
      spy.mockRestore();
      const request = this.put(...asked);
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    });
    await setLocal(HOME);
    expect(local.failed.get()).toBe('full');
    expect(await onPhone()).toBeNull();
  });

  test('leaves a database of version 1 as it was', async () => {
    (await asVersion1({ local: HOME })).close();
    fillUp();
    await loadKept();
    expect(local.failed.get()).toBe('full');
    expect(await onPhone()).toEqual({ version: 1, stores: { preferences: { local: HOME } } });
  });
});

test('a connection that the browser ends is said to be refused; the next wish is kept', async () => {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  spy.mockImplementationOnce(function (this: IDBDatabase, ...asked) {
    spy.mockRestore();
    const made = this.transaction(...asked);
    forceCloseDatabase(this as unknown as Parameters<typeof forceCloseDatabase>[0]);
    return made;
  });
  await setLocal(HOME);
  expect(local.failed.get()).toBe('refused');
  expect(local.get()).toEqual({ ...HOME, kept: false });
  await setLocal({ kept: true });
  expect(local.failed.get()).toBeNull();
  expect(await onPhone()).toEqual(TODAY({ local: written(HOME) }));
});

test('what is kept is on the disk before it is said to be kept', async () => {
  await setPreferences(FACE);
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await setLocal(HOME);
  expect(spy.mock.calls.map(([, ...how]) => how)).toEqual([['readwrite', { durability: 'strict' }]]);
});

test('the last thing that is kept no more takes the database with it', async () => {
  await setLocal(HOME);
  await setPreferences(FACE);
  await setLocal({ kept: false });
  expect(await onPhone()).toEqual(TODAY({ preferences: written(FACE, 1) }));
  await setPreferences({ kept: false });
  expect(await onPhone()).toBeNull();
});
