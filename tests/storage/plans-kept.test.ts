import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clockAt, closePages, newCode, onPhone, openPage, putOnPhone, type Page } from './plans-tab.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

/** A visit in which the plan was kept. */
async function keptVisit(clock = clockAt(1000)): Promise<Page> {
  const page = await openPage({ clock });
  await page.storage.loadKept();
  page.storage.answerQuestion('where', ['home']);
  page.storage.setMark('call', 'done');
  page.storage.toggleStep('aB3_');
  page.storage.setChild('son');
  page.carriers.set({ call: 'me' });
  await page.plans.keepPlans(true);
  return page;
}

const ALL = {
  answers: { where: ['home'] },
  items: { call: 'done' },
  steps: ['aB3_'],
  child: 'son',
  carriers: { call: 'me' },
};

const NOTHING = { answers: {}, items: {}, steps: [], child: null, carriers: {} };

describe('a plan that nobody asked to keep', () => {
  test('has the dates of its ticks, and nothing is on the phone', async () => {
    const { storage, plans, clock } = await openPage();
    await storage.loadKept();
    clock.set(5000);
    storage.setMark('call', 'done');
    storage.toggleStep('aB3_');
    await Promise.resolve();
    expect(plans.tickedAt(plans.plans.get().plans, 'call')).toBe(5000);
    expect(plans.stepTickedAt(plans.plans.get().plans, 'aB3_')).toBe(5000);
    storage.setMark('call', null);
    await Promise.resolve();
    expect(plans.tickedAt(plans.plans.get().plans, 'call')).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('comes back with the tab after a reload, and its ticks say no date that nobody knows', async () => {
    const before = await openPage();
    before.storage.setMark('call', 'done');
    const { storage, plans, said, code } = await openPage({ code: before.code, clock: clockAt(9000) });
    await storage.loadKept();
    expect(said()).toEqual({ ...NOTHING, items: { call: 'done' } });
    expect(plans.tickedAt(plans.plans.get().plans, 'call')).toBeNull();
    expect(code.read()).not.toBe('');
  });

  test('gives a date to what is ticked for another child, though the tab had the same tick for the first', async () => {
    const before = await openPage();
    before.storage.setMark('call', 'done');
    const { storage, plans } = await openPage({ code: before.code, clock: clockAt(9000) });
    plans.newSituation('L.');
    storage.setMark('call', 'done');
    await Promise.resolve();
    expect(plans.tickedAt(plans.plans.get().plans, 'call')).toBe(9000);
  });

  test('says before an update what a reload would take', async () => {
    const { storage, plans } = await openPage();
    const id = plans.addOwn({ title: 'Rappeler', day: '', done: false });
    expect(storage.handOver.get()).toEqual(['typed']);
    plans.removeOwn(id);
    expect(storage.handOver.get()).toEqual([]);
  });
});

describe('a plan that is kept', () => {
  test('comes back at a new visit, with the dates of its ticks', async () => {
    await keptVisit(clockAt(7000));
    const { storage, plans, said } = await openPage({ clock: clockAt(9000) });
    await storage.loadKept();
    expect(said()).toEqual(ALL);
    expect(storage.session.get().started).toBe(true);
    expect(plans.plans.get().kept).toBe(true);
    expect(plans.tickedAt(plans.plans.get().plans, 'call')).toBe(7000);
  });

  test('comes back also when the app follows it later than the phone was read', async () => {
    await keptVisit();
    const page = await openPage({ isLate: true, clock: clockAt(9000) });
    page.storage.answerQuestion('images', ['none']);
    await page.storage.loadKept();
    page.start();
    expect(page.said()).toEqual({ ...ALL, answers: { where: ['home'], images: ['none'] } });
  });

  test('gives way to what was answered on the page before it was read, and the phone is told', async () => {
    const first = await keptVisit(clockAt(7000));
    // the clock was set back
    const { storage, plans, said, current } = await openPage({ clock: clockAt(10) });
    storage.answerQuestion('where', ['away']);
    storage.setMark('call', 'not-for-me');
    await storage.loadKept();
    const expected = { ...ALL, answers: { where: ['away'] }, items: { call: 'not-for-me' } };
    expect(said()).toEqual(expected);
    expect(current().id).toBe(first.current().id);
    expect(plans.situationsOf(plans.plans.get().plans)).toHaveLength(1);
    const next = await openPage();
    await next.storage.loadKept();
    expect(next.said()).toEqual(expected);
  });

  test('holds over what the tab kept from before, since another tab may have changed it', async () => {
    const code = newCode();
    const old = await openPage({ code });
    old.storage.answerQuestion('where', ['home']);
    old.storage.setMark('call', 'done');
    old.storage.setMark('file', 'done');
    await old.plans.keepPlans(true);
    const other = await openPage();
    await other.storage.loadKept();
    other.storage.answerQuestion('where', ['away']);
    other.storage.setMark('call', null);
    await other.plans.keepPlans(true);
    closePages(); // the first tab slept, and heard nothing
    const { storage, said } = await openPage({ code, clock: clockAt(1_000_000) });
    await storage.loadKept();
    expect(said()).toEqual({ ...NOTHING, answers: { where: ['away'] }, items: { file: 'done' } });
  });

  test('takes from the tab what it has never heard of, such as a tick that the phone had no time to write', async () => {
    const code = newCode();
    const page = await openPage({ code });
    page.storage.setMark('call', 'done');
    await page.plans.keepPlans(true);
    closePages();
    page.storage.setMark('file', 'done');
    const next = await openPage({ code });
    await next.storage.loadKept();
    expect(next.said().items).toEqual({ call: 'done', file: 'done' });
  });

  test('with two children takes nothing from the tab: nobody knows whose it is', async () => {
    const code = newCode();
    const page = await openPage({ code });
    page.storage.setMark('call', 'done');
    await page.plans.keepPlans(true);
    page.plans.newSituation('L.');
    page.storage.setMark('call', 'not-for-me');
    await page.plans.keepPlans(true);
    closePages();
    page.storage.setMark('file', 'done');
    const next = await openPage({ code });
    await next.storage.loadKept();
    expect(next.said().items).toEqual({ call: 'not-for-me' });
  });

  test('goes from memory at the quick exit; the phone keeps it, and it comes back at the next visit', async () => {
    const { code } = await keptVisit();
    const { storage, plans, said } = await openPage({ code });
    await storage.loadKept();
    const before = await onPhone();
    expect(storage.registry.cameBack()).not.toEqual({});
    storage.forgetVisit('leave');
    await Promise.resolve();
    expect(said()).toEqual(NOTHING);
    expect(plans.plans.get()).toEqual({ kept: false, plans: { current: { value: '', at: 0 }, situations: {} } });
    expect(storage.registry.cameBack()).toEqual({});
    expect(await onPhone()).toEqual(before);
    const next = await openPage();
    await next.storage.loadKept();
    expect(next.said()).toEqual(ALL);
  });

  test('keeps a tick that was made just before the quick exit', async () => {
    const { storage } = await keptVisit();
    storage.setMark('file', 'done');
    await Promise.resolve();
    storage.forgetVisit('leave');
    await expect.poll(async () => JSON.stringify(await onPhone())).toContain('file');
    const next = await openPage();
    await next.storage.loadKept();
    expect(next.said().items).toEqual({ call: 'done', file: 'done' });
  });

  test('that comes after the quick exit changes nothing on the screen', async () => {
    await keptVisit();
    const page = await openPage();
    const loading = page.storage.loadKept();
    page.storage.forgetVisit('leave');
    await loading;
    expect(page.said()).toEqual(NOTHING);
  });

  test('is kept again after the quick exit with what was kept before', async () => {
    const { storage, plans, said, clock } = await keptVisit();
    storage.forgetVisit('leave');
    clock.set(5000);
    storage.setMark('file', 'done');
    await plans.keepPlans(true);
    const all = plans.situationsOf(plans.plans.get().plans);
    expect(all.flatMap(({ items }) => Object.keys(items)).sort()).toEqual(['call', 'file']);
    expect(said().items).toEqual({ file: 'done' });
  });

  test('is gone with "Tout effacer", here and on the phone', async () => {
    const { storage, plans, said } = await keptVisit();
    await storage.eraseAll();
    expect(said()).toEqual(NOTHING);
    expect(plans.plans.get().kept).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
    storage.setMark('call', 'done');
    await Promise.resolve();
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('that is kept no more leaves the phone and stays on the screen', async () => {
    const { plans, said } = await keptVisit();
    await plans.keepPlans(false);
    expect(await onPhone()).toBeUndefined();
    expect(said()).toEqual(ALL);
    expect(plans.plans.get().kept).toBe(false);
    expect(plans.plansFailed.get()).toBeNull();
  });

  test('holds the last of two wishes within a moment', async () => {
    const { plans, storage } = await openPage();
    storage.setMark('call', 'done');
    await Promise.all([plans.keepPlans(true), plans.keepPlans(false)]);
    expect([plans.plans.get().kept, await onPhone()]).toEqual([false, undefined]);
    await Promise.all([plans.keepPlans(true), plans.keepPlans(false), plans.keepPlans(true)]);
    expect(plans.plans.get().kept).toBe(true);
    expect(await onPhone()).toBeDefined();
  });

  test('shows no carrier that the screens do not know, and loses none', async () => {
    const first = await keptVisit();
    const raw = JSON.stringify(await onPhone()).replace('"me"', '"robot"');
    closePages();
    await putOnPhone(JSON.parse(raw));
    const page = await openPage();
    await page.storage.loadKept();
    expect(page.said().carriers).toEqual({});
    page.carriers.set({ file: 'school' });
    await page.plans.keepPlans(true);
    expect(page.current().carriers['call']?.value).toBe('robot');
    expect(first.current().id).toBe(page.current().id);
    page.storage.forgetVisit('leave');
    page.storage.setMark('file', 'done');
    await Promise.resolve();
    expect(page.current().carriers).toEqual({});
  });
});

describe('what stands in the way', () => {
  test('a phone that is full says so; what was ticked stays on the screen, and is written with the next change', async () => {
    const { storage, plans, said } = await keptVisit();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    storage.setMark('file', 'done');
    await expect.poll(() => plans.plansFailed.get()).toBe('full');
    expect(said().items).toEqual({ call: 'done', file: 'done' });
    expect(plans.plans.get().kept).toBe(true);
    put.mockRestore();
    storage.setChild('daughter');
    await expect.poll(() => plans.plansFailed.get()).toBeNull();
    const next = await openPage();
    await next.storage.loadKept();
    expect(next.said()).toEqual({ ...ALL, items: { call: 'done', file: 'done' }, child: 'daughter' });
  });

  test('a wish that a full phone cannot keep leaves no database', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { storage, plans, said } = await openPage();
    storage.setMark('call', 'done');
    await plans.keepPlans(true);
    expect([plans.plansFailed.get(), plans.plans.get().kept]).toEqual(['full', false]);
    expect(said().items).toEqual({ call: 'done' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('a record of a newer edition is neither shown, nor replaced, nor lost', async () => {
    await keptVisit();
    closePages();
    const newer = { version: 9, value: 'unknown today' };
    await putOnPhone(newer);
    const { storage, plans } = await openPage();
    await storage.loadKept();
    expect(plans.plansFailed.get()).toBe('newer');
    storage.setMark('call', 'done');
    await plans.keepPlans(true);
    expect([plans.plansFailed.get(), plans.plans.get().kept]).toEqual(['newer', false]);
    expect(storage.session.get().items).toEqual({ call: 'done' });
    expect(await onPhone()).toEqual(newer);
  });

  test('a record from before there were own contacts is whole, and takes one', async () => {
    const { current } = await keptVisit();
    const { id, contacts: _, ...rest } = current();
    closePages();
    await putOnPhone({
      version: 1,
      value: { kept: true, plans: { current: { value: id, at: 3 }, situations: { [id]: { id, ...rest } } } },
    });
    const { storage, plans, said } = await openPage();
    await storage.loadKept();
    expect(plans.plansDamaged.get()).toBe(false);
    expect(said()).toEqual(ALL);
    plans.addContact({ name: 'Mme B.', number: '06 12', purpose: 'éducatrice' });
    plans.addContact({ of: 'helpline', name: '', number: '', purpose: '' });
    plans.addContact({ of: 'helpline', name: '', number: '', purpose: '' });
    await expect.poll(async () => JSON.stringify(await onPhone())).toContain('helpline');
    const held = plans.ownContacts(plans.plans.get().plans);
    expect(held.map(({ of, name }) => of ?? name)).toEqual(['Mme B.', 'helpline']);
    plans.removeContact('helpline');
    expect(plans.ownContacts(plans.plans.get().plans)).toHaveLength(1);
    await expect.poll(async () => (await onPhone()) as object).toMatchObject({ version: 3 });
  });

  test('a damaged record gives what is sound in it, and it is said', async () => {
    const { current } = await keptVisit();
    const { id, ...rest } = current();
    closePages();
    const items = { call: { value: 'done', at: 'soon' }, file: { value: 'done', at: 40 } };
    await putOnPhone({
      version: 1,
      value: { kept: true, plans: { current: { value: id, at: 3 }, situations: { [id]: { ...rest, items }, x: 4 } } },
    });
    const { storage, plans, said } = await openPage();
    await storage.loadKept();
    expect(plans.plansDamaged.get()).toBe(true);
    expect(said()).toEqual({ ...ALL, items: { file: 'done' } });
  });

  test('a record that is nothing at all is said to be damaged, and the next change replaces it', async () => {
    await keptVisit();
    closePages();
    await putOnPhone('?');
    const { storage, plans, said } = await openPage();
    await storage.loadKept();
    expect(said()).toEqual(NOTHING);
    expect([plans.plansDamaged.get(), plans.plans.get().kept]).toEqual([true, true]);
    storage.setMark('call', 'done');
    await expect.poll(async () => JSON.stringify(await onPhone())).toContain('call');
    expect(plans.plansDamaged.get()).toBe(true);
  });

  test('what could not be read at first is read before it is kept again', async () => {
    const before = await keptVisit();
    const { storage, plans, said, current } = await openPage();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await storage.loadKept();
    expect(plans.plansFailed.get()).toBe('refused');
    storage.setMark('file', 'done');
    await Promise.resolve();
    spy.mockRestore();
    await plans.keepPlans(true);
    expect(plans.plansFailed.get()).toBeNull();
    expect(said()).toEqual({ ...ALL, items: { call: 'done', file: 'done' } });
    expect(current().id).toBe(before.current().id);
  });
});
