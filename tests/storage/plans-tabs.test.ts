import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clockAt, closePages, onPhone, openPage, type Page } from './plans-tab.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Two tabs in which one plan is kept. */
async function twoTabs(): Promise<readonly [Page, Page]> {
  const clock = clockAt(1000);
  const one = await openPage({ clock });
  one.storage.answerQuestion('where', ['home']);
  await one.plans.keepPlans(true);
  const other = await openPage({ clock });
  await other.storage.loadKept();
  return [one, other];
}

const items = ({ said }: Page) => said().items;
const kept = ({ plans }: Page) => plans.plans.get().kept;

describe('two tabs with one plan', () => {
  test('lose nothing of what both change at the same moment', async () => {
    const [one, other] = await twoTabs();
    one.storage.setMark('call', 'done');
    one.plans.addOwn({ title: 'Rappeler Mme B.', day: '2026-12-01', done: false, note: 'call' });
    other.storage.setMark('file', 'not-for-me');
    other.plans.addOwn({ title: 'Photocopies', day: '', done: true });
    for (const tab of [one, other]) {
      await expect.poll(() => items(tab)).toEqual({ call: 'done', file: 'not-for-me' });
      await expect.poll(() => tab.plans.ownItems(tab.plans.plans.get().plans)).toHaveLength(2);
    }
    const next = await openPage();
    await next.storage.loadKept();
    expect(items(next)).toEqual({ call: 'done', file: 'not-for-me' });
    const titles = next.plans.ownItems(next.plans.plans.get().plans).map(({ title }) => title);
    expect([...titles].sort()).toEqual(['Photocopies', 'Rappeler Mme B.']);
  });

  test('lose nothing either where a tab hears of nothing: it learns of it when it writes', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, other] = await twoTabs();
    one.storage.setMark('call', 'done');
    await one.plans.keepPlans(true);
    expect(items(other)).toEqual({});
    other.storage.setMark('file', 'done');
    await other.plans.keepPlans(true);
    expect(items(other)).toEqual({ call: 'done', file: 'done' });
  });

  test('hear of each other by an entry of localStorage where there is no channel, and it leaves nothing there', async () => {
    const local = new Map<string, string>();
    const page = new EventTarget();
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    vi.stubGlobal('localStorage', {
      setItem(key: string, newValue: string) {
        local.set(key, newValue);
        page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
      },
      removeItem: (key: string) => local.delete(key),
    });
    const [one, other] = await twoTabs();
    one.storage.setMark('call', 'done');
    await expect.poll(() => items(other)).toEqual({ call: 'done' });
    expect(local.size).toBe(0);
  });

  test('take the later of two changes of one thing', async () => {
    const [one, other] = await twoTabs();
    one.clock.set(3000);
    one.storage.setMark('call', 'done');
    await expect.poll(() => items(other)).toEqual({ call: 'done' });
    // the clock of the phone was set back: what replaces a thing is later all the same
    one.clock.set(5);
    other.storage.setMark('call', null);
    await expect.poll(() => items(one)).toEqual({});
    await expect.poll(() => items(other)).toEqual({});
  });

  test('write nothing without end', async () => {
    const [one, other] = await twoTabs();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    one.storage.setMark('call', 'done');
    await expect.poll(() => items(other)).toEqual({ call: 'done' });
    await one.plans.keepPlans(true);
    await other.plans.keepPlans(true);
    expect(put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'kept')).toHaveLength(3);
  });

  test('show the same situation, and neither takes the other one’s ticks', async () => {
    const [one, other] = await twoTabs();
    const before = one.current().id;
    one.storage.setMark('call', 'done');
    one.storage.toggleSign('a-sign');
    one.plans.newSituation('L.');
    expect(one.said().items).toEqual({});
    expect(one.storage.session.get().signs).toEqual([]);
    await expect.poll(() => other.current().name.value).toBe('L.');
    other.storage.setMark('file', 'done');
    await expect.poll(() => items(one)).toEqual({ file: 'done' });
    one.plans.switchTo(before);
    expect(one.said()).toMatchObject({ answers: { where: ['home'] }, items: { call: 'done' } });
    await expect.poll(() => items(other)).toEqual({ call: 'done' });
  });

  test('lose a situation that is erased in one of them, and nothing of the other situation', async () => {
    const [one, other] = await twoTabs();
    one.storage.setMark('call', 'done');
    const first = one.current().id;
    one.plans.newSituation('L.');
    one.storage.setMark('file', 'done');
    one.plans.eraseSituation(first);
    await expect.poll(() => other.current().name.value).toBe('L.');
    await expect
      .poll(() => other.plans.situationsOf(other.plans.plans.get().plans).map(({ name }) => name.value))
      .toEqual(['L.']);
    expect(one.said().items).toEqual({ file: 'done' });
    one.plans.eraseSituation(one.current().id);
    expect(one.said()).toEqual({ answers: {}, items: {}, steps: [], child: null, carriers: {} });
    await expect.poll(() => items(other)).toEqual({});
    await expect.poll(async () => JSON.stringify(await onPhone())).not.toContain('"done"');
  });

  test('agree that it is kept no more: the other one makes no record anew', async () => {
    const [one, other] = await twoTabs();
    await one.plans.keepPlans(false);
    await expect.poll(() => kept(other)).toBe(false);
    other.storage.setMark('call', 'done');
    await Promise.resolve();
    expect(await onPhone()).toBeUndefined();
  });

  test('make no record anew after "Tout effacer" in a tab that nobody told', async () => {
    const [one, other] = await twoTabs();
    other.storage.setMark('call', 'done');
    await expect.poll(() => items(one)).toEqual({ call: 'done' });
    await one.storage.eraseAll();
    other.storage.setMark('file', 'done');
    await expect.poll(() => kept(other)).toBe(false);
    expect(items(other)).toEqual({ call: 'done', file: 'done' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('leave a visit alone that keeps nothing', async () => {
    const visit = await openPage();
    await visit.storage.loadKept();
    visit.storage.setMark('file', 'done');
    const [one] = await twoTabs();
    one.storage.setMark('call', 'done');
    await one.plans.keepPlans(true);
    expect([items(visit), kept(visit)]).toEqual([{ file: 'done' }, false]);
  });
});

describe('a copy that is restored', () => {
  test('loses nothing of either side, and shows what was shown', async () => {
    const [one] = await twoTabs();
    one.plans.setDate('appeal', '2026-11-20');
    const copy: unknown = JSON.parse(JSON.stringify(one.plans.plans.get().plans));
    one.plans.setDate('appeal', '2026-11-21');
    one.plans.addRefusal({ procedure: 'call', day: '2026-11-22', outcome: 'no-answer' });
    one.plans.restorePlans(copy);
    const { plans } = one.plans.plans.get();
    expect(one.plans.dateOf(plans, 'appeal')).toBe('2026-11-21');
    expect(one.plans.refusals(plans)).toHaveLength(1);
    const stranger = await openPage();
    stranger.storage.setMark('file', 'done');
    await Promise.resolve();
    const mine = stranger.current().id;
    stranger.plans.restorePlans(copy);
    expect(stranger.current().id).toBe(mine);
    expect(stranger.said().items).toEqual({ file: 'done' });
    expect(stranger.plans.situationsOf(stranger.plans.plans.get().plans)).toHaveLength(2);
  });

  test('that is damaged changes nothing', async () => {
    const [one] = await twoTabs();
    const before = one.said();
    for (const found of [null, 'x', { situations: 4 }, { current: { value: 'x', at: -1 } }])
      one.plans.restorePlans(found);
    expect(one.said()).toEqual(before);
    expect(one.plans.situationsOf(one.plans.plans.get().plans)).toHaveLength(1);
  });
});

describe('own things to do', () => {
  test('are added, changed and taken away, and a long title is cut', async () => {
    const { plans } = await openPage();
    const list = () => plans.ownItems(plans.plans.get().plans);
    const id = plans.addOwn({ title: 'a'.repeat(300), day: '', done: false });
    expect(list()[0]?.title).toHaveLength(200);
    plans.changeOwn(id, { done: true, title: 'Rappeler' });
    expect(list()).toMatchObject([{ id, title: 'Rappeler', done: true, day: '' }]);
    plans.removeOwn(id);
    plans.changeOwn(id, { done: false });
    expect(list()).toEqual([]);
  });

  test('and dates and refusals belong to the situation that is shown', async () => {
    const { plans, current } = await openPage();
    plans.setDate('appeal', '2026-11-20');
    const id = plans.addRefusal({ procedure: 'call', day: '2026-11-22', outcome: 'refused' });
    plans.nameSituation('  Maëlle-Louise-Antoinette ');
    expect(current().name.value).toBe('Maëlle-Louise-Antoin');
    const first = current().id;
    plans.newSituation('L.');
    const value = () => plans.plans.get().plans;
    expect([plans.dateOf(value(), 'appeal'), plans.refusals(value())]).toEqual([null, []]);
    plans.switchTo(first);
    expect(plans.dateOf(value(), 'appeal')).toBe('2026-11-20');
    plans.removeRefusal(id);
    expect(plans.refusals(value())).toEqual([]);
    plans.switchTo('nobody');
    expect(current().id).toBe(first);
  });
});
