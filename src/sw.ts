/// <reference lib="webworker" />
/**
 * The worker: it stores the guide so that it works without a network, and never a person's data: what is common, and
 * the languages that were opened on this phone. It answers from its own list only; nothing that comes over the network
 * while someone reads is ever put into the cache, so a captive portal cannot poison it.
 */
export {};

interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
  /** the language that it belongs to; null: every phone needs it */
  readonly locale: string | null;
  /** stored behind the others, and the guide is ready without it (PW-5) */
  readonly extra?: boolean;
}
interface Listed extends Pick<Entry, 'integrity' | 'locale' | 'extra'> {
  readonly url: string;
  readonly key: string;
  readonly fresh: boolean;
}
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly Entry[] };

const PARALLEL = 6;
const base = new URL('./', self.location.href);
const CACHE = `guide ${self.registration.scope}`;

const list: readonly Listed[] = self.__WB_MANIFEST.map(({ url, revision, ...entry }) => {
  const address = new URL(url, base);
  const key = new URL(address);
  if (revision) key.searchParams.set('__v', revision);
  return { ...entry, url: address.href, key: key.href, fresh: revision !== null };
});
const keys = new Map(list.map(({ url, key }) => [url, key]));

/** In the edition's order: the first is that of the page at the root, and of addresses that name none. */
const locales = [...new Set(list.flatMap(({ locale }) => locale ?? []))];
const localeOf = (named = ''): string => locales.find((one) => one === named.toLowerCase()) ?? locales[0] ?? '';
/** The parts of an address below the guide's folder. */
const partsOf = (url: string): readonly string[] =>
  url.startsWith(base.href) ? (url.slice(base.href.length).split(/[?#]/)[0] ?? '').split('/') : [];
const pageOf = (locale: string, name: 'shell' | 'pause' | 'not-stored'): string | undefined =>
  keys.get(new URL(`${locale}/${name}.html`, base).href);

const shells = new Set(locales.map((locale) => pageOf(locale, 'shell')));

/** How often "keep nothing" was said: what was under way before does not go on. */
let stops = 0;

const tell = async (done: number, total: number): Promise<void> => {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage({ type: 'precache', done, total });
};

/**
 * The languages of which anything is stored, by this edition or the one before, but for the
 * sentence that every phone has.
 */
async function storedLocales(): Promise<readonly string[]> {
  if (!(await caches.has(CACHE))) return [];
  const stored = (await (await caches.open(CACHE)).keys()).map(({ url }) => partsOf(url));
  return locales.filter((locale) => stored.some(([first, name]) => first === locale && name !== 'not-stored.html'));
}

/** Those of the pages that are open. */
async function openedLocales(): Promise<readonly string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.flatMap(({ url }) => {
    const parts = partsOf(url);
    return parts.length > 0 ? [localeOf(parts[0])] : [];
  });
}

/**
 * One file, checked against its hash. Throws when it is not the file that was built (a portal's page, a cut download).
 */
async function load({ url, integrity }: Listed, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache, credentials: 'same-origin', ...(integrity ? { integrity } : {}) });
  if (!response.ok || response.redirected) throw new Error(`${response.status} ${url}`);
  return response;
}

/**
 * Fetches what is missing, six at a time, each checked against its hash. What an earlier try stored stays. A shell
 * comes last into the cache: where it is, its language is whole. `isTold`: the pages hear how far it is.
 */
async function store(choose: () => Promise<readonly Listed[]>, isTold = true): Promise<void> {
  const before = stops;
  const files = await choose();
  const cache = await caches.open(CACHE);
  const present = await Promise.all(files.map(({ key }) => cache.match(key)));
  const missing = files.filter((_, at) => !present[at]);
  const last: (readonly [key: string, response: Response])[] = [];
  let done = files.length - missing.length;
  const put = async (key: string, response: Response): Promise<void> => {
    if (stops !== before) throw new Error('the person wants no copy');
    await cache.put(key, response);
    done += 1;
    if (isTold) void tell(done, files.length);
  };
  const work = async (): Promise<void> => {
    for (let entry = missing.shift(); entry; entry = missing.shift()) {
      const response = entry.fresh
        ? await load(entry, 'reload')
        : await load(entry, 'default').catch(() => load(entry, 'reload'));
      if (shells.has(entry.key)) last.push([entry.key, response]);
      else await put(entry.key, response);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  for (const [key, response] of last) await put(key, response);
}

/**
 * What belongs on this phone: what is common, these languages, and every other that was opened on it before, which an
 * update keeps; the first, where there is none. `extra`: of what comes behind the rest.
 */
async function belongs(opened: readonly string[], extra = false): Promise<readonly Listed[]> {
  const wanted = [...opened, ...(await storedLocales())];
  const own = wanted.length > 0 ? wanted : [localeOf()];
  return list.filter((one) => !one.extra !== extra && (one.locale === null || own.includes(one.locale)));
}

const install = (): Promise<void> => store(async () => belongs(await openedLocales()));

/** What the guide is ready without; what does not come is asked for again by the next page. */
const storeExtras = (asked: readonly string[]): Promise<void> =>
  store(() => belongs(asked, true), false).catch(() => undefined);

/** Looks without making a cache: after "Tout effacer" nothing may come back. */
const find = async (key: string | undefined): Promise<Response | undefined> =>
  key === undefined ? undefined : caches.match(key, { cacheName: CACHE });

/** The old edition keeps its files until this one takes over. */
async function clean(): Promise<void> {
  const cache = await caches.open(CACHE);
  const mine = new Set(keys.values());
  await Promise.all((await cache.keys()).filter(({ url }) => !mine.has(url)).map((request) => cache.delete(request)));
}

/**
 * STATUS counts; REPAIR stores what is missing first; KEEP does so for one language more.
 * `locale`: that of the page that asks.
 */
async function answer(message: ExtendableMessageEvent): Promise<void> {
  const { type, locale } = (message.data ?? {}) as { type?: string; locale?: string };
  if (type === 'SKIP_WAITING') await self.skipWaiting();
  if (type === 'STOP') stops += 1;
  if (type !== 'STATUS' && type !== 'REPAIR' && type !== 'KEEP') return;
  const asked = locale === undefined ? [] : [localeOf(locale)];
  if (type !== 'STATUS') await store(() => belongs(asked)).catch(() => undefined);
  const files = await belongs(asked);
  const found = await Promise.all(files.map(({ key }) => find(key)));
  const lacks = (await Promise.all(asked.map((one) => find(pageOf(one, 'shell'))))).some((shell) => !shell);
  message.ports[0]?.postMessage({ type: 'precache', done: found.filter(Boolean).length, total: files.length, lacks });
  if (found.every(Boolean)) await storeExtras(asked);
}

/** The first of these pages that is stored. */
async function firstStored(name: 'shell' | 'pause', of: readonly string[]): Promise<Response | undefined> {
  for (const locale of of) {
    const page = await find(pageOf(locale, name));
    if (page) return page;
  }
  return undefined;
}

/** Without a network, in a language that is not on this phone: its own sentence, with the languages that are. */
async function sayNotStored(locale: string): Promise<Response | undefined> {
  const page = await find(pageOf(locale, 'not-stored'));
  if (!page) return undefined;
  let html = await page.text();
  for (const other of locales)
    if (await find(pageOf(other, 'shell')))
      html = html.replace(`hidden data-locale="${other}"`, `data-locale="${other}"`);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A page that is asked for by its address, none of the list. */
async function navigate(request: Request, parts: readonly string[]): Promise<Response> {
  const locale = localeOf(parts[0]);
  // the way out hides the guide also where its own language is not stored, and from pages that were
  // built before each language had one
  const stored =
    parts.at(-1) === 'pause.html'
      ? await firstStored('pause', [locale, ...locales])
      : await firstStored('shell', [locale]);
  if (stored) return stored;
  try {
    return await fetch(request);
  } catch (error) {
    const said = await sayNotStored(locale);
    if (said) return said;
    throw error;
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(clean()));
self.addEventListener('message', (event) => event.waitUntil(answer(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== base.origin) return;
  const key = keys.get(origin + pathname);
  const isPage = request.mode === 'navigate';
  if (key === undefined && !isPage) return;
  event.respondWith(
    find(key).then((stored) => stored ?? (isPage ? navigate(request, partsOf(request.url)) : fetch(request))),
  );
});
