import { vi } from 'vitest';
import type { Known } from '../../src/storage/session-code.ts';

export const KNOWN: Known = {
  flow: {
    questions: [
      { id: 'where', kind: 'one', options: [{ id: 'home' }, { id: 'away' }, { id: 'unknown' }] },
      { id: 'images', kind: 'many', options: [{ id: 'shared' }, { id: 'none' }] },
    ],
  },
  procedures: [{ id: 'call' }, { id: 'file' }],
};

/** What one tab of the browser keeps across a reload. */
export const newCode = () => {
  let code = '';
  return {
    read: () => code,
    write(next: string) {
      code = next;
      return next !== '';
    },
    isAsked: () => false,
    clearLeft: () => undefined,
  };
};

export const clockAt = (start: number) => {
  let time = start;
  return { now: () => time, set: (next: number) => void (time = next) };
};

const open: (() => void)[] = [];

/** Closes all pages: what they listen to. */
export const closePages = (): void => open.splice(0).forEach((stop) => stop());

/**
 * A page that a tab opens: modules of its own, as in a browser, over the one IndexedDB. It takes back what its tab
 * kept; it has not yet read what the phone keeps (`storage.loadKept`).
 */
export async function openPage({ code = newCode(), clock = clockAt(1000), isLate = false } = {}) {
  vi.resetModules();
  const storage = await import('../../src/storage/index.ts');
  const { browserStorage } = await import('../../src/storage/browser.ts');
  // each tab has scripts of its own, also those that come late
  const { browserDevice: device } = await import('../../src/storage/device.ts');
  const { browserSealed } = await import('../../src/storage/sealed-device.ts');
  storage.keepIn({ ...browserStorage, device, sealed: async () => browserSealed, tab: code });
  const plans = await import('../../src/storage/plans/index.ts');
  const carriers = storage.defineStore<Readonly<Record<string, string>>>({
    key: 'carriers',
    initial: {},
    keep: 'memory',
    forgetOn: ['leave', 'erase'],
    handOver: () => null,
  });
  storage.keepSession(KNOWN, () => true);
  const start = (): void => void open.push(plans.startPlans(clock.now, { store: carriers, names: ['me', 'school'] }));
  if (!isLate) start();
  const current = () => plans.currentSituation(plans.plans.get().plans);
  const said = () => {
    const { answers, items, steps, child } = storage.session.get();
    return { answers, items, steps, child, carriers: carriers.get() };
  };
  return { storage, plans, carriers, clock, code, start, current, said };
}

export type Page = Awaited<ReturnType<typeof openPage>>;

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('refused'));
  });

/** What a request to an object store gives; undefined when there is no database. */
export async function inDatabase<T>(
  work: (records: IDBObjectStore) => IDBRequest<T>,
  store = 'kept',
): Promise<T | undefined> {
  if ((await indexedDB.databases()).length === 0) return undefined;
  const database = await request(indexedDB.open('reperes'));
  const result = await request(work(database.transaction(store, 'readwrite').objectStore(store)));
  database.close();
  return result;
}

/** The record of the plans, as the browser's own tools would show it; undefined when there is none. */
export const onPhone = (): Promise<unknown> => inDatabase((records): IDBRequest<unknown> => records.get('plans'));

export const putOnPhone = (record: unknown): Promise<unknown> => inDatabase((records) => records.put(record, 'plans'));
