/**
 * What is stored on this phone, and what belongs there: what is common, and the languages that were opened on it.
 */
import { common, lists, localeOf, locales, partsOf, toListed, type Listed, type Own } from './list.ts';

declare const self: ServiceWorkerGlobalScope;

export const CACHE = `guide ${self.registration.scope}`;

/**
 * Looks without making a cache: after "Tout effacer" nothing may come back. Where the phone cannot read its Cache
 * Storage (a full or failing disk, a damaged profile), nothing is stored: whoever asks goes on to the network.
 */
export async function find(key: string | undefined): Promise<Response | undefined> {
  try {
    return key === undefined ? undefined : await caches.match(key, { cacheName: CACHE });
  } catch {
    return undefined;
  }
}

export const isThere = async ({ key }: Listed): Promise<boolean> => Boolean(await find(key));

/** Whether what is stored is what was built, without the network: a disk can damage a file that is there. */
export async function isWhole({ key, integrity }: Listed): Promise<boolean> {
  try {
    const body = await (await find(key))?.arrayBuffer();
    if (!body) return false;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    return integrity === `sha256-${btoa(String.fromCharCode(...digest))}`;
  } catch {
    return false; // a file that cannot be read
  }
}

/**
 * One file, checked against its hash. Throws when it is not the file that was built (a portal's page, a cut download).
 */
async function load({ url, integrity }: Listed, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache, credentials: 'same-origin', ...(integrity ? { integrity } : {}) });
  if (!response.ok || response.redirected) throw new Error(`${response.status} ${url}`);
  return response;
}

/** One whose name has a hash may come from the HTTP cache, and is asked for again past it when it does not fit. */
export const fetchFile = (file: Listed): Promise<Response> =>
  file.fresh ? load(file, 'reload') : load(file, 'default').catch(() => load(file, 'reload'));

/** The addresses of all that is stored, by this edition or the one before. Rejects where nobody can tell. */
async function storedUrls(): Promise<readonly string[]> {
  if (!(await caches.has(CACHE))) return [];
  return (await (await caches.open(CACHE)).keys()).map(({ url }) => url);
}

const localesIn = (urls: readonly string[]): readonly string[] => {
  const stored = new Set(urls.map((url) => partsOf(url)[0]));
  return locales.filter((locale) => stored.has(locale));
};

/** The languages of which anything is stored. Rejects where nobody can tell. */
export const storedLocales = async (): Promise<readonly string[]> => localesIn(await storedUrls());

/** Lists that came over the network before anything was stored: key → response. */
export const early = new Map<string, Response>();

/** What a language has of its own with its list, when that is stored whole. */
export async function storedFilesOf(locale: string): Promise<readonly Listed[] | undefined> {
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
  const response = early.get(listing.key) ?? (await fetchFile(listing));
  early.set(listing.key, response.clone());
  return [listing, ...((await response.json()) as readonly Own[]).map(toListed)];
}

/** What the guide is ready with; what comes behind it; both. */
export type Stages = 'first' | 'later' | 'all';

/** The name of a script without its hash: the same in the next edition. */
const nameOf = (url: string): string => url.slice(0, url.lastIndexOf('-') + 1);

/** `stored`: what comes when it is used belongs here from then, by the addresses of this edition or the one before. */
const only = (files: readonly Listed[], stages: Stages, stored: readonly string[]): readonly Listed[] =>
  files.filter(({ url, stage = 'first' }) => {
    if (stages !== 'all') return stage === stages;
    return stage !== 'used' || stored.some((key) => key.startsWith(nameOf(url)));
  });

/**
 * What belongs on this phone: what is common, these languages, and every other that was opened on it before, which an
 * update keeps; the first, where there is none. Throws when the list of a language does not come.
 */
export async function belongs(opened: readonly string[], stages: Stages = 'first'): Promise<readonly Listed[]> {
  const stored = await storedUrls();
  const wanted = new Set([...opened, ...localesIn(stored)]);
  if (wanted.size === 0) wanted.add(localeOf());
  const own = await Promise.all([...wanted].map(filesOf));
  // a file that two languages share is in both lists
  const files = new Map([...own.flat(), ...common].map((one) => [one.key, one]));
  return only([...files.values()], stages, stored);
}

/** Both stages, to count by: of a language whose list does not come, the list alone, which is missing. */
export const belongsAsKnown = (opened: readonly string[]): Promise<readonly Listed[]> =>
  belongs(opened, 'all').catch(() => only([...common, ...opened.flatMap((one) => lists.get(one) ?? [])], 'all', []));
