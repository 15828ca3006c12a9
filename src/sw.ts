/// <reference lib="webworker" />
/**
 * The worker: it stores the guide so that it works without a network, and never a person's data. It answers from its own
 * list only; nothing that comes over the network while someone reads is ever put into the cache, so a captive portal cannot poison it.
 */
export {};

interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}
interface Stored {
  readonly url: string;
  readonly key: string;
  readonly fresh: boolean;
  readonly integrity: string | undefined;
}
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly Entry[] };

const PARALLEL = 6;
const base = new URL('./', self.location.href);
const CACHE = `guide ${self.registration.scope}`;

const list: readonly Stored[] = self.__WB_MANIFEST.map(({ url, revision, integrity }) => {
  const address = new URL(url, base);
  const key = new URL(address);
  if (revision) key.searchParams.set('__v', revision);
  return { url: address.href, key: key.href, fresh: revision !== null, integrity };
});
/** "Keep nothing" was said while this worker was being installed. */
let stopped = false;

const keys = new Map(list.map(({ url, key }) => [url, key]));
const shell = keys.get(new URL('shell.html', base).href);

const tell = async (done: number): Promise<void> => {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage({ type: 'precache', done, total: list.length });
};

/** One file, checked against its hash. Throws when it is not the file that was built (a portal's page, a cut download). */
async function load({ url, integrity }: Stored, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache, credentials: 'same-origin', ...(integrity ? { integrity } : {}) });
  if (!response.ok || response.redirected) throw new Error(`${response.status} ${url}`);
  return response;
}

/** Fetches what is missing, six at a time, each checked against its hash. What an earlier try stored stays. */
async function store(): Promise<void> {
  const cache = await caches.open(CACHE);
  const present = await Promise.all(list.map(({ key }) => cache.match(key)));
  const missing = list.filter((_, at) => !present[at]);
  let done = list.length - missing.length;
  const work = async (): Promise<void> => {
    for (let entry = missing.shift(); entry; entry = missing.shift()) {
      const response = entry.fresh
        ? await load(entry, 'reload')
        : await load(entry, 'default').catch(() => load(entry, 'reload'));
      if (stopped) throw new Error('the person wants no copy');
      await cache.put(entry.key, response);
      done += 1;
      void tell(done);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
}

/** Looks without making a cache: after "Tout effacer" nothing may come back. */
const find = (key: string): Promise<Response | undefined> => caches.match(key, { cacheName: CACHE });

async function countStored(): Promise<number> {
  return (await Promise.all(list.map(({ key }) => find(key)))).filter(Boolean).length;
}

/** The old edition keeps its files until this one takes over. */
async function clean(): Promise<void> {
  const cache = await caches.open(CACHE);
  const mine = new Set(keys.values());
  await Promise.all((await cache.keys()).filter(({ url }) => !mine.has(url)).map((request) => cache.delete(request)));
}

async function answer(message: ExtendableMessageEvent): Promise<void> {
  const { type } = (message.data ?? {}) as { type?: string };
  if (type === 'SKIP_WAITING') await self.skipWaiting();
  if (type === 'STOP') stopped = true;
  if (type === 'REPAIR') await store().catch(() => undefined);
  if (type === 'STATUS' || type === 'REPAIR')
    message.ports[0]?.postMessage({ type: 'precache', done: await countStored(), total: list.length });
}

self.addEventListener('install', (event) => event.waitUntil(store()));
self.addEventListener('activate', (event) => event.waitUntil(clean()));
self.addEventListener('message', (event) => event.waitUntil(answer(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== base.origin) return;
  const key = keys.get(origin + pathname) ?? (request.mode === 'navigate' ? shell : undefined);
  if (key === undefined) return;
  event.respondWith(find(key).then((stored) => stored ?? fetch(request)));
});
