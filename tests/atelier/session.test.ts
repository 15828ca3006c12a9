import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Opened } from '../../src/atelier/draft/files.ts';

const opened: Opened = {
  name: 'guide.zip',
  folder: 'guide-content/',
  shared: null,
  files: new Map([['a.yaml', 'un']]),
  edition: { file: 'editions/e.yaml', text: 'id: e' },
};
const what = { what: { key: 'k', values: {} }, place: '#/text' };

type Session = typeof import('../../src/atelier/draft/session.ts');
/** As many tabs as are open on one browser: the first that asks writes. */
let hasLock = false;

/** The module as a new tab has it. */
async function newTab(): Promise<Session> {
  vi.resetModules();
  return import('../../src/atelier/draft/session.ts');
}

beforeEach(() => {
  hasLock = false;
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, _options: object, use: (lock: object | null) => unknown) => {
        const isFree = !hasLock;
        hasLock = true;
        return Promise.resolve(use(isFree ? {} : null));
      },
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what the browser keeps', () => {
  it('is the guide and every edit, for the next tab', async () => {
    const first = await newTab();
    await first.begin(opened, null);
    first.sayWho(' Awa ');
    expect(first.edit(what, [['a.yaml', 'deux']])).toBe(true);
    first.edit(what, [['b.yaml', 'neuf']]);
    await first.keepNow();
    expect(first.keptState.get()).toBe('kept');
    hasLock = false;
    const next = await newTab();
    expect(await next.findKept()).toMatchObject({ name: 'guide.zip', folder: 'guide-content/', count: 2 });
    expect(await next.resume()).toBe(true);
    const draft = next.current.get()?.draft;
    expect(draft?.files).toEqual(
      new Map([
        ['a.yaml', 'deux'],
        ['b.yaml', 'neuf'],
      ]),
    );
    expect(draft?.edits[0]?.by).toBe('Awa');
    expect(draft?.opened).toEqual(opened);
    next.takeBackTo(0);
    expect(next.current.get()?.draft.files).toEqual(opened.files);
  });

  it('is without what was taken back', async () => {
    const tab = await newTab();
    await tab.begin(opened, null);
    tab.edit(what, [['a.yaml', 'deux']]);
    await tab.keepNow();
    tab.takeBack();
    await tab.keepNow();
    expect(await tab.findKept()).toMatchObject({ count: 0 });
  });

  it('is nothing once it was forgotten', async () => {
    const tab = await newTab();
    await tab.begin(opened, null);
    await tab.close(true);
    expect(await tab.findKept()).toBeNull();
    expect(await tab.resume()).toBe(false);
  });

  it('is written by one tab alone: another one reads', async () => {
    const first = await newTab();
    await first.begin(opened, null);
    const second = await newTab();
    await second.resume();
    expect(second.keptState.get()).toBe('other');
    expect(second.edit(what, [['a.yaml', 'x']])).toBe(false);
    expect(second.current.get()?.draft.files.get('a.yaml')).toBe('un');
  });

  it('is as it was where the disk is full: all or none, and the tab has all', async () => {
    const tab = await newTab();
    await tab.begin(opened, null);
    tab.edit(what, [['a.yaml', 'deux']]);
    await tab.keepNow();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    tab.takeBack();
    tab.edit(what, [['a.yaml', 'trois']]);
    await tab.keepNow();
    expect(tab.keptState.get()).toBe('full');
    expect(tab.current.get()?.draft.files.get('a.yaml')).toBe('trois');
    expect(await tab.findKept()).toMatchObject({ count: 1 });
    put.mockRestore();
    tab.edit(what, [['c.yaml', 'quatre']]);
    await tab.keepNow();
    expect(tab.keptState.get()).toBe('kept');
    hasLock = false;
    const next = await newTab();
    await next.resume();
    expect(next.current.get()?.draft.files).toEqual(tab.current.get()?.draft.files);
  });

  it('is nothing in a browser that keeps nothing, which is said', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const tab = await newTab();
    await tab.begin(opened, null);
    expect(tab.keptState.get()).toBe('blocked');
    expect(tab.edit(what, [['a.yaml', 'deux']])).toBe(true);
    expect(await tab.findKept()).toBeNull();
  });
});

describe('whoever listens', () => {
  it('is told the texts that changed, forth and back', async () => {
    const tab = await newTab();
    await tab.begin(opened, null);
    const told: unknown[] = [];
    tab.onTexts((changes) => void told.push(...changes));
    tab.edit(what, [['b.yaml', 'neuf']]);
    tab.takeBack();
    tab.doAgain();
    expect(told).toEqual([
      ['b.yaml', 'neuf'],
      ['b.yaml', null],
      ['b.yaml', 'neuf'],
    ]);
  });
});
