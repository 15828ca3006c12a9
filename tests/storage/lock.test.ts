import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCKABLE } from '../../src/storage/lockable.ts';
import type * as headers from '../../src/storage/vault/header.ts';
import { clockAt, closePages, inDatabase, newCode, onPhone, openPage } from './plans-tab.ts';

// the rounds of today take a quarter of a second each time, and are the matter of vault-backup.test.ts
vi.mock('../../src/storage/vault/header.ts', async (load) => ({
  ...(await load<typeof headers>()),
  ROUNDS: 10,
  LEAST_ROUNDS: 10,
}));

const WORDS = 'bateau citron hiver lampe';
const OWN = 'Voir Mme Zuydcoq';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
/** What the tabs of a test listen to. */
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  closePages();
  vi.restoreAllMocks();
});

/** A page of the guide on this phone, with its vault. */
async function aPage(options: Parameters<typeof openPage>[0] = {}) {
  const page = await openPage(options);
  const { vault, turnLockOn, turnLockOff } = await import('../../src/storage/vault/index.ts');
  const { lock, forgetVisit, eraseAll, loadKept, closeLock } = page.storage;
  const { onLocked } = await import('../../src/storage/browser.ts');
  ends.push(onLocked(closeLock));
  const titles = (): readonly string[] => page.plans.ownItems(page.plans.plans.get().plans).map(({ title }) => title);
  const open = async (): Promise<void> => {
    expect(await vault.open(WORDS)).toBe('opened');
    await expect.poll(() => lock.get()).not.toBe('closed');
    await page.plans.written();
  };
  return { ...page, vault, turnLockOn, turnLockOff, lock, forgetVisit, eraseAll, loadKept, titles, open };
}

type LockedPage = Awaited<ReturnType<typeof aPage>>;

/** Everything that lies in the database, as whoever copies the phone's files reads it. */
const everything = async (): Promise<string> =>
  JSON.stringify([await inDatabase((records) => records.getAll() as IDBRequest<unknown>), await sealed()], (_, part) =>
    ArrayBuffer.isView(part) ? new TextDecoder().decode(part as Uint8Array) : (part as unknown),
  );
const sealed = (): Promise<unknown> => inDatabase((records) => records.getAll() as IDBRequest<unknown>, 'sealed');
const keys = async (store?: string): Promise<unknown> =>
  inDatabase((records) => records.getAllKeys() as IDBRequest<unknown>, store);

/** A visit with a kept plan that was locked, and stays open. */
async function lockedVisit(options: Parameters<typeof openPage>[0] = {}): Promise<LockedPage> {
  const page = await aPage({ clock: clockAt(1000), ...options });
  await page.loadKept();
  page.storage.answerQuestion('where', ['home']);
  page.storage.setMark('call', 'done');
  page.plans.addOwn({ title: OWN, day: '', done: false });
  await page.plans.keepPlans(true);
  await page.vault.create(WORDS);
  expect(await page.turnLockOn()).toBe('done');
  return page;
}

/** A visit with a kept plan, which another tab has just locked. */
async function lockedBeside(): Promise<LockedPage> {
  const other = await aPage({ clock: clockAt(1000) });
  await other.loadKept();
  other.storage.answerQuestion('where', ['home']);
  await other.plans.keepPlans(true);
  const page = await aPage({ clock: clockAt(2000) });
  await page.loadKept();
  expect(await page.vault.create(WORDS)).toBe('opened');
  expect(await page.turnLockOn()).toBe('done');
  return other;
}

const ALL = { answers: { where: ['home'] }, items: { call: 'done' }, steps: [], child: null, carriers: {} };
const NOTHING = { answers: {}, items: {}, steps: [], child: null, carriers: {} };

describe('turning the lock on', () => {
  test('leaves nothing in the open, and the visit goes on with all of it', async () => {
    const page = await lockedVisit();
    expect(await everything()).not.toContain('Zuydcoq');
    expect(await everything()).not.toContain('home');
    expect(await keys('sealed')).toEqual(['kept:plans']);
    expect([page.said(), page.titles(), page.lock.get()]).toEqual([ALL, [OWN], 'open']);
    expect(page.plans.plans.get().kept).toBe(true);
  });

  test('puts a sign in the place of all that can be locked: an edition before it finds a newer one, and writes nothing', async () => {
    await lockedVisit();
    for (const key of LOCKABLE)
      expect(await inDatabase((records): IDBRequest<unknown> => records.get(key))).toEqual({
        version: 1_000_000,
        value: null,
        isLocked: true,
      });
  });

  test('takes the answers out of the code of the tab, and they stay out of it', async () => {
    const page = await lockedVisit();
    expect(page.code.read()).toBe('');
    page.storage.setMark('file', 'done');
    expect(page.code.read()).toBe('');
  });

  test('seals each change after that, and the next visit finds it', async () => {
    const page = await lockedVisit();
    page.plans.addOwn({ title: 'Photocopies', day: '', done: false });
    page.storage.setMark('file', 'not-for-me');
    await Promise.resolve();
    await page.plans.written();
    expect(await everything()).not.toContain('Photocopies');
    const next = await aPage();
    await next.loadKept();
    await next.open();
    expect(next.titles()).toEqual([OWN, 'Photocopies']);
    expect(next.said().items).toEqual({ call: 'done', file: 'not-for-me' });
  });

  test('on a full phone changes nothing', async () => {
    const page = await aPage();
    await page.loadKept();
    page.plans.addOwn({ title: OWN, day: '', done: false });
    await page.plans.keepPlans(true);
    await page.vault.create(WORDS);
    const before = await onPhone();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await page.turnLockOn()).toBe('full');
    put.mockRestore();
    expect(await onPhone()).toEqual(before);
    expect(await keys('sealed')).toEqual([]);
    expect([page.lock.get(), page.titles()]).toEqual(['off', [OWN]]);
  });
});

describe('a closed plan', () => {
  test('shows nothing at the next visit, and its words alone open it', async () => {
    await lockedVisit();
    const page = await aPage();
    await page.loadKept();
    expect([page.lock.get(), page.said(), page.titles()]).toEqual(['closed', NOTHING, []]);
    expect(page.plans.plans.get()).toEqual({ kept: false, plans: { current: { value: '', at: 0 }, situations: {} } });
    expect(await page.vault.open('bateau citron hiver soleil')).toBe('wrong');
    expect([page.lock.get(), page.said()]).toEqual(['closed', NOTHING]);
    await expect.poll(() => page.vault.open(WORDS), { timeout: 5000 }).toBe('opened');
    await expect.poll(() => page.titles()).toEqual([OWN]);
    expect([page.lock.get(), page.said(), page.titles()]).toEqual(['open', ALL, [OWN]]);
  });

  test('forgets all of it in the visit that locks it, also what is not written yet, which comes back with the words', async () => {
    const page = await lockedVisit();
    page.plans.addOwn({ title: 'Photocopies', day: '', done: false });
    page.vault.lock();
    expect([page.lock.get(), page.said(), page.titles()]).toEqual(['closed', NOTHING, []]);
    await page.open();
    expect([page.said(), page.titles()]).toEqual([ALL, [OWN, 'Photocopies']]);
  });

  test('that a full phone could not write stays out of sight, and comes back with the words', async () => {
    const page = await lockedVisit();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    page.plans.addOwn({ title: 'Photocopies', day: '', done: false });
    await expect.poll(() => page.plans.plansFailed.get()).toBe('full');
    page.vault.lock();
    expect(page.titles()).toEqual([]);
    put.mockRestore();
    await page.open();
    expect(page.titles()).toEqual([OWN, 'Photocopies']);
    await page.plans.written();
    const next = await aPage();
    await next.loadKept();
    await next.open();
    expect(next.titles()).toEqual([OWN, 'Photocopies']);
  });

  test('drops what the tab had kept from before it was locked', async () => {
    const code = newCode();
    const old = await aPage({ code });
    old.storage.answerQuestion('where', ['home']);
    old.storage.setMark('call', 'done');
    const before = code.read();
    await lockedVisit();
    closePages();
    code.write(before);
    const page = await aPage({ code });
    expect(page.said().items).toEqual({ call: 'done' });
    await page.loadKept();
    await Promise.resolve();
    expect([page.said(), code.read()]).toEqual([NOTHING, '']);
    await page.open();
    expect(page.said()).toEqual(ALL);
  });

  test('is out of memory after the quick exit', async () => {
    const page = await lockedVisit();
    page.forgetVisit('leave');
    await Promise.resolve();
    expect([page.lock.get(), page.said(), page.titles(), page.vault.state.get()]).toEqual([
      'closed',
      NOTHING,
      [],
      'locked',
    ]);
    await page.open();
    expect(page.titles()).toEqual([OWN]);
  });

  test('is gone with "Tout effacer", and with the notes when they are erased without words', async () => {
    const page = await lockedVisit();
    await page.eraseAll();
    expect([page.lock.get(), page.said(), await indexedDB.databases()]).toEqual(['off', NOTHING, []]);
    globalThis.indexedDB = new IDBFactory();
    await lockedVisit();
    const next = await aPage();
    await next.loadKept();
    expect(await next.vault.forget()).toBe('forgotten');
    await expect.poll(() => next.lock.get()).toBe('off');
    expect(await indexedDB.databases()).toEqual([]);
    next.plans.addOwn({ title: 'Photocopies', day: '', done: false });
    await next.plans.keepPlans(true);
    expect(JSON.stringify(await onPhone())).toContain('Photocopies');
  });
});

describe('beside a closed plan', () => {
  test('a new one is in memory; a wish to keep it writes nothing, in the open or sealed', async () => {
    await lockedVisit();
    const page = await aPage();
    await page.loadKept();
    const before = await everything();
    page.storage.answerQuestion('where', ['away']);
    await page.plans.keepPlans(true);
    expect([page.plans.plans.get().kept, page.plans.plansFailed.get()]).toEqual([false, 'locked']);
    expect(page.said().answers).toEqual({ where: ['away'] });
    expect([await everything(), page.code.read()]).toEqual([before, '']);
  });

  test('a new one becomes another situation when the words are said, and is shown; nothing of either is lost', async () => {
    await lockedVisit();
    const page = await aPage();
    await page.loadKept();
    page.storage.answerQuestion('where', ['away']);
    page.storage.setMark('file', 'done');
    await page.open();
    expect(page.said()).toEqual({ ...NOTHING, answers: { where: ['away'] }, items: { file: 'done' } });
    const all = page.plans.situationsOf(page.plans.plans.get().plans);
    expect(all).toHaveLength(2);
    const other = all.find(({ id }) => id !== page.current().id);
    page.plans.switchTo(other?.id ?? '');
    expect([page.said(), page.titles()]).toEqual([ALL, [OWN]]);
    await page.plans.written();
    const next = await aPage();
    await next.loadKept();
    await next.open();
    expect(next.plans.situationsOf(next.plans.plans.get().plans)).toHaveLength(2);
  });

  test('what is ticked and noted without a plan goes into the kept one; what is unticked takes nothing out of it', async () => {
    await lockedVisit();
    const page = await aPage();
    await page.loadKept();
    page.storage.setMark('call', 'done');
    await Promise.resolve();
    page.storage.setMark('call', null);
    page.storage.setMark('file', 'done');
    page.plans.addOwn({ title: 'Rappeler', day: '', done: false });
    page.storage.answerQuestion('images', ['none']);
    await Promise.resolve();
    page.storage.answerQuestion('images', []);
    await page.open();
    expect(page.said()).toEqual({ ...ALL, items: { call: 'done', file: 'done' } });
    expect([...page.titles()].sort()).toEqual(['Rappeler', OWN]);
    expect(page.plans.situationsOf(page.plans.plans.get().plans)).toHaveLength(1);
  });
});

describe('turning the lock off', () => {
  test('puts everything back into the open, and the words go with it where no note needs them', async () => {
    const page = await lockedVisit();
    expect(await page.turnLockOff()).toBe('done');
    expect([page.lock.get(), page.said(), page.titles()]).toEqual(['off', ALL, [OWN]]);
    expect([await keys(), await keys('sealed')]).toEqual([['plans'], []]);
    expect(page.vault.state.get()).toBe('none');
    const next = await aPage();
    await next.loadKept();
    expect(next.said()).toEqual(ALL);
  });

  test('leaves the notes locked', async () => {
    const page = await lockedVisit();
    await page.vault.put(new Map([['note:a', { text: 'x' }]]));
    await page.turnLockOff();
    expect(await keys('sealed')).toEqual(['note:a']);
    expect(page.vault.state.get()).toBe('open');
  });

  test('reaches a tab that had it open: what it changes then lies in the open, as was asked for', async () => {
    const page = await lockedVisit();
    await page.vault.put(new Map([['note:a', { text: 'x' }]]));
    const other = await aPage();
    await other.loadKept();
    await other.open();
    await page.turnLockOff();
    other.plans.addOwn({ title: 'Photocopies', day: '', done: false });
    await other.plans.written();
    expect(JSON.stringify(await onPhone())).toContain('Photocopies');
    await expect.poll(() => other.lock.get()).toBe('off');
  });
});

describe('two tabs', () => {
  test('one locks, and the other forgets: it shows nothing, and writes nothing in the open', async () => {
    const other = await lockedBeside();
    await expect.poll(() => other.lock.get()).toBe('closed');
    expect([other.said(), other.code.read()]).toEqual([NOTHING, '']);
  });

  test('one that heard of nothing learns of it when it writes; what it wrote is not lost', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const other = await lockedBeside();
    other.storage.setMark('file', 'done');
    await expect.poll(() => other.lock.get()).toBe('closed');
    expect(other.said()).toEqual(NOTHING);
    expect(await everything()).not.toContain('"file"');
    await other.open();
    expect(other.said()).toEqual({ ...NOTHING, answers: { where: ['home'] }, items: { file: 'done' } });
    vi.unstubAllGlobals();
  });

  test('that have it open lose nothing of what both change at the same moment', async () => {
    const page = await lockedVisit();
    const other = await aPage({ clock: clockAt(3000) });
    await other.loadKept();
    await other.open();
    page.storage.setMark('file', 'done');
    other.plans.addOwn({ title: 'Photocopies', day: '', done: false });
    await Promise.resolve();
    await Promise.all([page.plans.written(), other.plans.written()]);
    const next = await aPage();
    await next.loadKept();
    await next.open();
    expect([...next.titles()].sort()).toEqual(['Photocopies', OWN]);
    expect(next.said().items).toEqual({ call: 'done', file: 'done' });
  });
});

describe('what is sealed', () => {
  test('of an earlier shape is brought to that of today when it is opened, and of a newer one is left as it is', async () => {
    const page = await lockedVisit();
    const { vault } = page;
    await vault.keepKept('handOverContacts', { version: 1, value: { contacts: [{ name: 'CRIP' }] } }, true);
    const { handOverContacts } = await import('../../src/storage/hand-over.ts');
    await expect.poll(() => handOverContacts.get().contacts).toEqual([{ name: 'CRIP', number: '' }]);
    await vault.keepKept('plans', { version: 9, value: 'of tomorrow' }, true, () => ({
      version: 9,
      value: 'of tomorrow',
    }));
    const next = await aPage();
    await next.loadKept();
    expect(await next.vault.open(WORDS)).toBe('opened');
    await expect.poll(() => next.plans.plansFailed.get()).toBe('newer');
    next.storage.setMark('call', 'done');
    await next.plans.keepPlans(true);
    expect(await next.vault.readKept('plans')).toEqual({ record: { version: 9, value: 'of tomorrow' } });
  });

  test('and was damaged says so, and the words still open the rest', async () => {
    await lockedVisit();
    await inDatabase(
      (records) => records.put({ iv: new Uint8Array(12), data: new Uint8Array(40).fill(7) }, 'kept:plans'),
      'sealed',
    );
    const page = await aPage();
    await page.loadKept();
    await page.open();
    await expect.poll(() => page.plans.plansDamaged.get()).toBe(true);
    expect(page.said()).toEqual(NOTHING);
  });

  test('is closed too when a newer edition can lock more than the one that turned the lock on', async () => {
    await lockedVisit();
    await inDatabase((records) =>
      records.put({ version: 1, value: { contacts: [{ name: 'Brivuqmelt', number: '' }] } }, 'handOverContacts'),
    );
    const page = await aPage();
    await page.loadKept();
    await page.open();
    expect(await everything()).not.toContain('Brivuqmelt');
    expect(await keys('sealed')).toEqual(['kept:handOverContacts', 'kept:plans']);
  });
});
