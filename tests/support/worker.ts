import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { DIST } from './dist.ts';

const ROOT = 'https://guide.test/';

export interface Asked {
  /** below the folder of the guide */
  readonly url: string;
  readonly integrity: string | undefined;
}

interface Counted {
  readonly done: number;
  readonly total: number;
  readonly lacks: boolean;
  readonly hasAll: boolean;
}

/** A phone: what it has stored stays from one worker to the next. */
export interface Phone {
  /** a page that is open, by its path; the worker sees it when it is installed */
  opened: readonly string[];
  online: boolean;
  /** milliseconds until the host answers */
  latency: number;
  /** The calls of its Cache Storage that reject, as on a full or failing disk: `match`, `open`, `has`, `keys`. */
  rejects: readonly string[];
  /** as its settings say it, in their order */
  languages: readonly string[];
  /** a newer edition is stored, and waits */
  isWaiting?: boolean;
  /** an edition before answers already */
  isActive?: boolean;
  /** below the folder of the guide, with the revision that a worker keeps with them */
  stored: () => readonly string[];
  /** As if an edition before had stored it: the same files under other names or revisions. */
  age: () => void;
  /** Runs the built worker of a folder on it. */
  run: (dist?: string) => Worker;
}

export interface Worker {
  /** What it asked the host for, in its order. */
  readonly asked: readonly Asked[];
  install: () => Promise<void>;
  activate: () => Promise<void>;
  /** Sends a message as a page does, and gives the answer. */
  ask: (type: 'STATUS' | 'REPAIR' | 'KEEP' | 'EDITION' | 'USED' | 'KEEP_USED', locale?: string) => Promise<Counted>;
  say: (type: string) => Promise<void>;
  /**
   * What it answers to someone who goes to a path; null when it leaves the answer to the network. Rejects where nothing
   * comes.
   */
  visit: (path: string) => Promise<string | null>;
  /** Where it leads someone who goes to a path: the same, where it answers there. */
  leadsTo: (path: string) => Promise<string>;
  /** The same to a page that asks for a file. */
  load: (path: string) => Promise<string | null>;
}

type Listener = (event: object) => void;

/** A phone without any copy of the guide, on a host that has every file. */
export function createPhone(): Phone {
  const cache = new Map<string, string>();
  /** Which edition is here, and the one before. */
  const beside = new Map<string, string>();
  const phone: Phone = {
    opened: [''],
    online: true,
    latency: 0,
    rejects: [],
    languages: ['fr-FR'],
    stored: () => [...cache.keys()].map((key) => key.slice(ROOT.length)),
    age() {
      const before = [...cache];
      cache.clear();
      for (const [key, body] of before)
        cache.set(
          key.replace(/(?<=__v=).*|(?<=[.-])[\w-]{6,8}(?=\.\w+$)/, (hash) => `before-${hash}`),
          body,
        );
    },
    run: (dist = DIST) => runWorker(dist, phone, { cache, beside }),
  };
  return phone;
}

function runWorker(
  dist: string,
  phone: Phone,
  stores: Readonly<Record<'cache' | 'beside', Map<string, string>>>,
): Worker {
  const asked: Asked[] = [];
  const listeners = new Map<string, Listener>();
  const storeOf = (name: string): Map<string, string> => stores[name.startsWith('beside ') ? 'beside' : 'cache'];
  const found = (key: string, name: string): Response | undefined => {
    const body = storeOf(name).get(key);
    return body === undefined ? undefined : new Response(body);
  };
  async function read<T>(call: string, give: () => T): Promise<T> {
    if (phone.rejects.includes(call)) throw new DOMException('Unexpected internal error.', 'UnknownError');
    return give();
  }
  const cacheOf = (cache: Map<string, string>) => ({
    put: async (key: string, response: Response) => void cache.set(key, await response.text()),
    keys: () => read('keys', () => [...cache.keys()].map((url) => ({ url }))),
    delete: (url: string) => Promise.resolve(cache.delete(url)),
  });
  const load = (url: string): Response => {
    if (!phone.online) throw new TypeError('no network');
    const path = url.slice(ROOT.length);
    const file = join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    return existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 });
  };
  runInNewContext(readFileSync(join(dist, 'sw.js'), 'utf8'), {
    URL,
    Response,
    crypto,
    btoa,
    navigator: { languages: phone.languages },
    caches: {
      open: (name: string) => read('open', () => cacheOf(storeOf(name))),
      has: (name: string) => read('has', () => storeOf(name).size > 0),
      match: (key: string, { cacheName }: { readonly cacheName: string }) => read('match', () => found(key, cacheName)),
      delete: (name: string) => Promise.resolve(storeOf(name).clear()),
    },
    fetch: async (request: string | { readonly url: string }, given?: { readonly integrity?: string }) => {
      await wait(phone.latency);
      const url = typeof request === 'string' ? request : request.url;
      const response = load(url);
      asked.push({ url: url.slice(ROOT.length), integrity: given?.integrity });
      return response;
    },
    self: {
      location: { href: `${ROOT}sw.js` },
      registration: { scope: ROOT, waiting: phone.isWaiting === true ? {} : null, active: phone.isActive ? {} : null },
      clients: {
        matchAll: () =>
          Promise.resolve(phone.opened.map((path) => ({ id: path, url: ROOT + path, postMessage: () => undefined }))),
      },
      addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    },
  });
  const happens = async (type: string, event: object = {}): Promise<void> => {
    const work: Promise<unknown>[] = [];
    listeners.get(type)?.({ ...event, waitUntil: (one: Promise<unknown>) => work.push(one) });
    await Promise.all(work);
  };
  async function request(path: string, mode: string): Promise<Response | undefined> {
    let answer: Promise<Response> | undefined;
    const respondWith = (given: Promise<Response>): void => void (answer = given);
    await happens('fetch', {
      request: { method: 'GET', url: ROOT + path, mode },
      respondWith,
      resultingClientId: 'opening',
    });
    return answer;
  }
  return {
    asked,
    install: () => happens('install'),
    activate: () => happens('activate'),
    say: (type) => happens('message', { data: { type }, ports: [] }),
    async ask(type, locale) {
      let answer: Counted | undefined;
      const port = { postMessage: (said: Counted) => (answer = said) };
      await happens('message', { data: { type, ...(locale === undefined ? {} : { locale }) }, ports: [port] });
      if (!answer) throw new Error(`no answer to ${type}`);
      return answer;
    },
    visit: async (path) => (await (await request(path, 'navigate'))?.text()) ?? null,
    leadsTo: async (path) => (await request(path, 'navigate'))?.headers.get('location')?.slice(ROOT.length) ?? path,
    load: async (path) => (await (await request(path, 'no-cors'))?.text()) ?? null,
  };
}

/** What the built worker stores behind the first stage. */
export async function laterFiles(dist = DIST): Promise<readonly Asked[]> {
  const worker = createPhone().run(dist);
  await worker.install();
  const installed = worker.asked.length;
  await worker.ask('STATUS', 'fr');
  return worker.asked.slice(installed);
}

/** What it stores so that the guide is ready, on a phone on which these pages are open, in the order of its asking. */
export async function readyFiles(dist = DIST, opened: readonly string[] = ['']): Promise<readonly Asked[]> {
  const phone = createPhone();
  phone.opened = opened;
  const worker = phone.run(dist);
  await worker.install();
  return worker.asked;
}

/** The same with what comes behind: all that it stores by itself. */
export async function storedFiles(dist = DIST, opened: readonly string[] = ['']): Promise<readonly Asked[]> {
  const phone = createPhone();
  phone.opened = opened;
  const worker = phone.run(dist);
  await worker.install();
  await worker.ask('STATUS');
  return worker.asked;
}
