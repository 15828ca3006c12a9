// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { OfflineCopy } from '../../src/ports.ts';

/** What a browser tells of a worker, and what a page asks it. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly scriptURL = new URL('/sw.js', location.href).href;
  readonly asked: string[] = [];
  /** what the worker says when it is asked */
  answer: object = { type: 'precache', done: 1, total: 1, hasAll: true };
  postMessage({ type }: { readonly type: string }, ports?: readonly MessagePort[]): void {
    this.asked.push(type);
    ports?.[0]?.postMessage(this.answer);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  readonly scope = new URL('/', location.href).href;
  installing: FakeWorker | null = new FakeWorker();
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  update = async (): Promise<unknown> => this;
  unregister = async (): Promise<boolean> => true;
}

const never = (): Promise<never> => new Promise(() => undefined);
let registered: FakeRegistration;
let register: () => Promise<FakeRegistration>;
let registers: number;
let ready: () => Promise<unknown>;
let offline: OfflineCopy;

beforeEach(async () => {
  registered = new FakeRegistration();
  register = async () => registered;
  registers = 0;
  ready = never;
  const container = Object.assign(new EventTarget(), {
    register: () => {
      registers += 1;
      return register();
    },
    getRegistrations: async () => [registered],
  });
  Object.defineProperty(container, 'ready', { get: () => ready() });
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  // a page of its own, on which nothing has been wished yet
  vi.resetModules();
  ({ offline } = await import('../../src/platform/copy/offline.ts'));
});

const kind = (): string => offline.status.get().kind;
/** The browser was asked to register the worker: what does that comes behind the first script. */
const isRegistering = (): Promise<void> => vi.waitFor(() => expect(registers).toBe(1));

test('no worker is registered when "keep nothing" is said before what registers it has come', async () => {
  const keeping = offline.keep();
  await offline.stop();
  await keeping;
  expect(kind()).toBe('off');
  expect(registers).toBe(0);
});

test('a worker that "keep nothing" could not find yet goes as soon as it is there', async () => {
  let succeed: (there: FakeRegistration) => void = () => undefined;
  register = () => new Promise((resolve) => (succeed = resolve));
  let isThere = true;
  const keeping = offline.keep();
  await isRegistering();
  await offline.stop();
  registered.unregister = async () => !(isThere = false);
  succeed(registered);
  await keeping;
  expect(kind()).toBe('off');
  expect(isThere).toBe(false);
});

test('"keep nothing" holds when the copy that was asked for before fails late', async () => {
  let fail: (why: Error) => void = () => undefined;
  register = () => new Promise((_, reject) => (fail = reject));
  const keeping = offline.keep();
  await isRegistering();
  await offline.stop();
  fail(new Error('refused'));
  await keeping;
  expect(kind()).toBe('off');
});

test('a newer wish holds when the copy that was asked for before fails late', async () => {
  let fail: (why: Error) => void = () => undefined;
  register = () => new Promise((_, reject) => (fail = reject));
  const keeping = offline.keep();
  await isRegistering();
  await offline.stop();
  register = async () => registered;
  await offline.keep();
  fail(new Error('refused'));
  await keeping;
  expect(kind()).toBe('preparing');
});

test('a copy that fails is said, and can be asked for again', async () => {
  register = () => Promise.reject(new Error('refused'));
  await offline.keep();
  expect(kind()).toBe('not-ready');
  register = async () => registered;
  await offline.retry();
  expect(kind()).toBe('preparing');
});

test('what was being stored before "keep nothing" says nothing of the copy that is wished after it', async () => {
  const active = new FakeWorker();
  Object.assign(registered, { installing: null, active });
  const replies: ((said: object) => void)[] = [];
  active.postMessage = ({ type }, ports) => {
    if (type === 'STATUS') ports?.[0]?.postMessage({ type: 'precache', done: 0, total: 1, lacks: true });
    if (type === 'KEEP') replies.push((said) => ports?.[0]?.postMessage({ type: 'precache', total: 1, ...said }));
  };
  const before = offline.keep();
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  await offline.stop();
  expect(kind()).toBe('off');
  const after = offline.keep();
  await vi.waitFor(() => expect(replies).toHaveLength(2));
  replies[0]?.({ done: 0 });
  await before;
  expect(kind()).toBe('preparing');
  replies[1]?.({ done: 1, hasAll: true });
  await after;
  expect(kind()).toBe('ready');
});

test('the page asks once how far the first copy is, however often the browser says that it is there', async () => {
  const worker = registered.installing as FakeWorker;
  let isReady: (of: unknown) => void = () => undefined;
  ready = () => new Promise((resolve) => (isReady = resolve));
  await offline.keep();
  registered.dispatchEvent(new Event('updatefound'));
  Object.assign(registered, { installing: null, active: worker });
  worker.become('activated');
  isReady(registered);
  await vi.waitFor(() => expect(kind()).toBe('ready'));
  expect(worker.asked).toEqual(['STATUS']);
});

test('the worker goes where the caches cannot be read, and whoever asked hears that they stay', async () => {
  await offline.keep();
  let isThere = true;
  registered.unregister = async () => !(isThere = false);
  vi.stubGlobal('caches', { keys: () => Promise.reject(new Error('Unexpected internal error.')) });
  await expect(offline.stop()).rejects.toThrow('Unexpected internal error.');
  vi.unstubAllGlobals();
  expect(isThere).toBe(false);
});
