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
  /** the language whose list it is; null: a file that every phone needs */
  readonly locale: string | null;
  /** stored behind the others, and the guide is ready without it (PW-5) */
  readonly extra?: boolean;
}
interface Listed extends Pick<Entry, 'integrity' | 'locale' | 'extra'> {
  readonly url: string;
  readonly key: string;
  readonly fresh: boolean;
}
/** What the list of a language holds: a file of this language, or one that it shares with others. */
type Own = Pick<Entry, 'url' | 'extra'> & { readonly hash: string };
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly Entry[] };

const PARALLEL = 6;
const base = new URL('./', self.location.href);
const assets = new URL('assets/', base).href;
const CACHE = `guide ${self.registration.scope}`;

const list: readonly Listed[] = self.__WB_MANIFEST.map(({ url, revision, ...entry }) => {
  const address = new URL(url, base);
  const key = new URL(address);
  if (revision) key.searchParams.set('__v', revision);
  return { ...entry, url: address.href, key: key.href, fresh: revision !== null };
});
const keys = new Map(list.map(({ url, key }) => [url, key]));

/** The file that lists what a language has of its own (tools/site/precache.ts). */
const lists = new Map(list.flatMap((one) => (one.locale === null ? [] : [[one.locale, one] as const])));

/** In the edition's order: the first is that of the page at the root, and of addresses that name none. */
const locales = [...lists.keys()];
const localeOf = (named = ''): string => locales.find((one) => one === named.toLowerCase()) ?? locales[0] ?? '';
/** The parts of an address below the guide's folder. */
const partsOf = (url: string): readonly string[] =>
  url.startsWith(base.href) ? (url.slice(base.href.length).split(/[?#]/)[0] ?? '').split('/') : [];
/** Under which a page of a language is stored: its name has no hash, so it has that of the language's list. */
const keyOfPage = (url: string): string | undefined => {
  const hash = lists
    .get(partsOf(url)[0] ?? '')
    ?.url.split('.')
    .at(-2);
  return hash === undefined ? undefined : `${url}?__v=${hash}`;
};
const pageOf = (locale: string, name: 'shell' | 'pause'): string | undefined =>
  keyOfPage(new URL(`${locale}/${name}.html`, base).href);

const shells = new Set(locales.map((locale) => pageOf(locale, 'shell')));

/** How often "keep nothing" was said: what was under way before does not go on. */
let stops = 0;

const tell = async (done: number, total: number): Promise<void> => {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage({ type: 'precache', done, total });
};

/** The languages of which anything is stored, by this edition or the one before. */
async function storedLocales(): Promise<readonly string[]> {
  if (!(await caches.has(CACHE))) return [];
  const stored = (await (await caches.open(CACHE)).keys()).map(({ url }) => partsOf(url));
  return locales.filter((locale) => stored.some(([first]) => first === locale));
}

/** Those of the pages that are open. */
async function openedLocales(): Promise<readonly string[]> {
  return (await openPages()).map(({ url }) => localeOf(partsOf(url)[0]));
}

/**
 * One file, checked against its hash. Throws when it is not the file that was built (a portal's page, a cut download).
 */
async function load({ url, integrity }: Listed, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache, credentials: 'same-origin', ...(integrity ? { integrity } : {}) });
  if (!response.ok || response.redirected) throw new Error(`${response.status} ${url}`);
  return response;
}

/** Looks without making a cache: after "Tout effacer" nothing may come back. */
const find = async (key: string | undefined): Promise<Response | undefined> =>
  key === undefined ? undefined : caches.match(key, { cacheName: CACHE });

const isThere = async ({ key }: Listed): Promise<boolean> => Boolean(await find(key));

/** Whether what is stored is what was built, without the network: a disk can damage a file that is there. */
async function isWhole({ key, integrity }: Listed): Promise<boolean> {
  try {
    const body = await (await find(key))?.arrayBuffer();
    if (!body) return false;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    return integrity === `sha256-${btoa(String.fromCharCode(...digest))}`;
  } catch {
    return false; // a file that cannot be read
  }
}

/** Lists that came over the network before anything was stored: key → response. */
const early = new Map<string, Response>();

const toListed = ({ url, hash, ...entry }: Own): Listed => {
  const address = new URL(url, base).href;
  const fresh = !address.startsWith(assets);
  const key = (fresh ? keyOfPage(address) : undefined) ?? address;
  return { ...entry, integrity: `sha256-${hash}`, locale: null, url: address, key, fresh };
};

/** What a language has of its own with its list, when that is stored whole. */
async function storedFilesOf(locale: string): Promise<readonly Listed[] | undefined> {
  const listing = lists.get(locale);
  if (!listing || !(await isWhole(listing))) return undefined;
  const own = (await (await find(listing.key))?.json()) as readonly Own[] | undefined;
  return own && [listing, ...own.map(toListed)];
}

/** The same, with the list from the network where it is not stored. Throws when it does not come. */
async function filesOf(locale: string): Promise<readonly Listed[]> {
  const stored = await storedFilesOf(locale);
  const listing = lists.get(locale);
  if (stored || !listing) return stored ?? [];
  const response = early.get(listing.key) ?? (await load(listing, 'default').catch(() => load(listing, 'reload')));
  early.set(listing.key, response.clone());
  return [listing, ...((await response.json()) as readonly Own[]).map(toListed)];
}

/**
 * Fetches what is missing, six at a time, each checked against its hash. What an earlier try stored stays, and what
 * comes beside a file that fails. A shell comes last into the cache: where it is, its language is whole. `isTold`:
 * the pages hear how far it is. `stays`: what is not fetched again. `before`: how often "keep nothing" had been said
 * when it was asked for.
 */
async function store(
  choose: () => Promise<readonly Listed[]>,
  {
    isTold = true,
    stays = isThere,
    before = stops,
  }: { readonly isTold?: boolean; readonly stays?: typeof isThere; readonly before?: number } = {},
): Promise<void> {
  const files = await choose();
  if (stops !== before) throw new Error('the person wants no copy');
  const cache = await caches.open(CACHE);
  const present = await Promise.all(files.map(stays));
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
      const came = early.get(entry.key);
      early.delete(entry.key);
      const response =
        came ??
        (entry.fresh ? await load(entry, 'reload') : await load(entry, 'default').catch(() => load(entry, 'reload')));
      if (shells.has(entry.key)) last.push([entry.key, response]);
      else await put(entry.key, response);
    }
  };
  const tried = await Promise.allSettled(Array.from({ length: PARALLEL }, work));
  for (const one of tried) if (one.status === 'rejected') throw one.reason;
  for (const [key, response] of last) await put(key, response);
}

/**
 * What belongs on this phone: what is common, these languages, and every other that was opened on it before, which an
 * update keeps; the first, where there is none. `extra`: of what comes behind the rest. Throws when the list of a
 * language does not come.
 */
async function belongs(opened: readonly string[], extra = false): Promise<readonly Listed[]> {
  const wanted = [...opened, ...(await storedLocales())];
  const own = await Promise.all([...new Set(wanted.length > 0 ? wanted : [localeOf()])].map(filesOf));
  // a file that two languages share is in both lists
  const files = new Map([...list.filter(({ locale }) => locale === null), ...own.flat()].map((one) => [one.key, one]));
  return [...files.values()].filter((one) => !one.extra !== extra);
}

/** The same to count by: of a language whose list does not come, the list alone, which is missing. */
const belongsAsKnown = (opened: readonly string[], extra = false): Promise<readonly Listed[]> =>
  belongs(opened, extra).catch(() =>
    list.filter((one) => !one.extra !== extra && (one.locale === null || opened.includes(one.locale))),
  );

const install = (): Promise<void> => store(async () => belongs(await openedLocales()));

/** What the guide is ready without; what does not come is asked for again by the next page. */
const storeExtras = (asked: readonly string[], before: number): Promise<void> =>
  store(() => belongs(asked, true), { isTold: false, before }).catch(() => undefined);

/** The pages of the guide that are open. */
const openPages = async (): Promise<readonly WindowClient[]> =>
  (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(
    ({ url }) => partsOf(url).length > 0,
  );

/**
 * Takes away what this edition does not need, when it has taken over. Not while another page is open than the one that
 * asked for it: that one is of the edition before, and still asks for its scripts. `opening`: the page that opens now.
 * What a newer edition has stored stays.
 */
async function clean(opening?: string): Promise<void> {
  const others = (await openPages()).filter(({ id }) => id !== opening);
  if (others.length > (opening === undefined ? 1 : 0) || !(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  const stored = await cache.keys();
  const own = await Promise.all((await storedLocales()).map(storedFilesOf));
  const { installing, waiting } = self.registration;
  // without a language's list nobody knows which of its files are needed
  if (installing || waiting || own.includes(undefined)) return;
  const mine = new Set([...keys.values(), ...own.flatMap((files) => files?.map(({ key }) => key) ?? [])]);
  await Promise.all(stored.filter(({ url }) => !mine.has(url)).map((request) => cache.delete(request)));
}

/** How many of these are whole. */
async function countWhole(files: readonly Listed[]): Promise<{ readonly done: number; readonly total: number }> {
  const whole = await Promise.all(files.map(isWhole));
  return { done: whole.filter(Boolean).length, total: files.length };
}

/** Looks at every file that belongs here, without the network; `mends`: fetches first what is not whole. */
async function check(asked: readonly string[], mends: boolean): Promise<object> {
  const before = stops;
  if (mends)
    for (const isExtra of [false, true])
      await store(() => belongs(asked, isExtra), { isTold: false, stays: isWhole, before }).catch(() => undefined);
  const guide = await countWhole(await belongsAsKnown(asked));
  const extra = await countWhole(await belongsAsKnown(asked, true));
  return { type: 'checked', guide, extra };
}

/**
 * The words and numbers of this edition, as they are stored: a page of the one before asks while this one waits, and
 * says what has changed (PW-4).
 */
async function readEdition(locale: string): Promise<object> {
  const files = (await storedFilesOf(locale)) ?? [];
  const read = async (part: 'first' | 'core'): Promise<unknown> => {
    const start = new URL(`assets/${part}.${locale}.`, base).href;
    return (await find(files.find(({ url }) => url.startsWith(start))?.key))?.json();
  };
  return { type: 'edition', first: await read('first'), core: await read('core') };
}

/**
 * STATUS counts; REPAIR stores what is missing first; KEEP does so for one language more; CHECK looks whether every
 * file is whole, and MEND fetches anew those that are not; EDITION gives words and numbers.
 * `locale`: that of the page that asks.
 */
async function answer(message: ExtendableMessageEvent): Promise<void> {
  const { type, locale } = (message.data ?? {}) as { type?: string; locale?: string };
  const reply = (said: object): void => message.ports[0]?.postMessage(said);
  const asked = locale === undefined ? [] : [localeOf(locale)];
  const before = stops;
  if (type === 'SKIP_WAITING') await self.skipWaiting();
  if (type === 'STOP') stops += 1;
  if (type === 'CHECK' || type === 'MEND') reply(await check(asked, type === 'MEND'));
  if (type === 'EDITION') reply(await readEdition(localeOf(locale)).catch(() => ({ type: 'edition' })));
  if (type !== 'STATUS' && type !== 'REPAIR' && type !== 'KEEP') return;
  if (type !== 'STATUS') await store(() => belongs(asked), { before }).catch(() => undefined);
  const files = await belongsAsKnown(asked);
  const found = await Promise.all(files.map(isThere));
  const lacks = (await Promise.all(asked.map((one) => find(pageOf(one, 'shell'))))).some((shell) => !shell);
  reply({ type: 'precache', done: found.filter(Boolean).length, total: files.length, lacks });
  if (found.every(Boolean)) await storeExtras(asked, before);
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
  const page = await find(keys.get(new URL('not-stored.html', base).href));
  if (!page) return undefined;
  const words = await page.text();
  const [said, of = ''] = new RegExp(`(lang="[^"]*" dir="[a-z]*") hidden data-says="${locale}"`).exec(words) ?? [];
  let html = said === undefined ? words : words.replace(said, of).replace(/<html [^>]*/, `<html ${of}`);
  for (const other of locales)
    if (await find(pageOf(other, 'shell')))
      html = html.replace(`hidden data-locale="${other}"`, `data-locale="${other}"`);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A file to hand on, which is no page of the app and not stored: paper, and the guide in one file. */
const isFile = (parts: readonly string[]): boolean => /\.pdf$|^guide-[a-z-]+\.html$/.test(parts.at(-1) ?? '');

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
  const address = origin + pathname;
  // a page of the edition before asks for its scripts by names that hold their hash
  const isPage = request.mode === 'navigate' && !isFile(partsOf(request.url));
  const key = keys.get(address) ?? (address.startsWith(assets) ? address : isPage ? keyOfPage(address) : undefined);
  if (key === undefined && !isPage) return;
  event.respondWith(
    find(key).then((stored) => stored ?? (isPage ? navigate(request, partsOf(request.url)) : fetch(request))),
  );
  if (isPage) event.waitUntil(clean(event.resultingClientId));
});
