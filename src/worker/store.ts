/** Puts the guide on this phone, and takes away what it no longer needs. */
import { refuseOlder } from './edition.ts';
import { common, keys, localeOf, partsOf, shells, type Listed } from './list.ts';
import { belongs, CACHE, early, fetchFile, isThere, storedFilesOf, storedLocales } from './stored.ts';

declare const self: ServiceWorkerGlobalScope;

/** Files that are fetched at once: all of the first stage, most of which the page has just brought. */
const PARALLEL = 16;

/** How often "keep nothing" was said: what was under way before does not go on. */
let stops = 0;
export const stopsSoFar = (): number => stops;

/** The person wants no copy: what is being stored ends. */
export function stop(): void {
  stops += 1;
}

const tell = async (said: object): Promise<void> => {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(said);
};

/** The phone has no room for a file. */
export const isNoRoom = (error: unknown): boolean => (error as Error | null)?.name === 'QuotaExceededError';

/**
 * Fetches what is missing, many at a time, each checked against its hash. What an earlier try stored stays, and what
 * comes beside a file that fails. A shell comes last into the cache: where it is, its language is whole. `isTold`:
 * the pages hear how far it is. `stays`: what is not fetched again. `before`: how often "keep nothing" had been said
 * when it was asked for.
 */
export async function store(
  choose: () => Promise<readonly Listed[]>,
  {
    isTold = true,
    stays = isThere,
    before = stopsSoFar(),
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
    if (isTold) void tell({ type: 'precache', done, total: files.length });
  };
  const work = async (): Promise<void> => {
    for (let entry = missing.shift(); entry; entry = missing.shift()) {
      const came = early.get(entry.key);
      early.delete(entry.key);
      const response = came ?? (await fetchFile(entry));
      if (shells.has(entry.key)) last.push([entry.key, response]);
      else await put(entry.key, response);
    }
  };
  const tried = await Promise.allSettled(Array.from({ length: PARALLEL }, work));
  if (tried.every(({ status }) => status === 'fulfilled'))
    tried.push(...(await Promise.allSettled(last.map((one) => put(...one)))));
  const reasons = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const noRoom = reasons.find(isNoRoom);
  // behind all that came: the pages say the reason from now on
  if (noRoom !== undefined && stops === before) await tell({ type: 'full' });
  if (reasons.length > 0) throw noRoom ?? reasons[0];
}

/** The pages of the guide that are open. */
const openPages = async (): Promise<readonly WindowClient[]> =>
  (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(
    ({ url }) => partsOf(url).length > 0,
  );

/** Those of the pages that are open. */
async function openedLocales(): Promise<readonly string[]> {
  return (await openPages()).map(({ url }) => localeOf(partsOf(url)[0]));
}

/**
 * The first stage alone; of a newer edition all, since it takes the place of one that may be whole here. An older one
 * is refused.
 */
export async function install(): Promise<void> {
  await refuseOlder(tell);
  await store(async () => belongs(await openedLocales(), self.registration.active ? 'all' : 'first'));
}

let later = Promise.resolve();

/**
 * What the guide is ready without, and then a word to the pages; what does not come is asked for again by the next
 * page. One after the other: what one question has brought, the next does not fetch again.
 */
export const storeLater = (asked: readonly string[], before: number): Promise<void> =>
  (later = later
    .then(() => store(() => belongs(asked, 'later'), { isTold: false, before }))
    .then(() => tell({ type: 'stored' }))
    .catch(() => undefined));

/** From the first stage to the next, when this edition begins to answer. */
export async function goOn(): Promise<void> {
  const before = stops;
  const first = await belongs([]).catch(() => []);
  const found = await Promise.all(first.map(isThere));
  if (found.length > 0 && found.every(Boolean)) await storeLater([], before);
}

export const used: ReadonlyMap<string, Listed> = new Map(
  common.filter(({ stage }) => stage === 'used').map((file) => [file.key, file]),
);

/** The person keeps the guide: what else would come when it is used comes now, behind the rest. */
export async function storeUsed(before: number): Promise<void> {
  await storeLater([], before);
  if (!(await caches.has(CACHE).catch(() => false))) return;
  await store(() => Promise.resolve([...used.values()]), { isTold: false, before }).catch(() => undefined);
}

/**
 * A file that is not stored, for a page that asks for it. One that is stored when it is used is checked as all are; not
 * where the copy has gone.
 */
export async function fetchForPage(request: Request, key: string | undefined): Promise<Response> {
  const file = used.get(key ?? '');
  if (file === undefined || stops > 0 || !(await caches.has(CACHE).catch(() => false))) return fetch(request);
  const response = await fetchFile(file);
  const copy = response.clone();
  const cache = await caches.open(CACHE);
  if (stops === 0) await cache.put(file.key, copy).catch(() => undefined);
  return response;
}

/**
 * Takes away what this edition does not need, when it has taken over. Not while another page is open than the one that
 * asked for it: that one is of the edition before, and still asks for its scripts. `opening`: the page that opens now.
 * What a newer edition has stored stays. Where the Cache Storage cannot be read, all stays until a page opens again.
 */
export const clean = (opening?: string): Promise<void> => takeAway(opening).catch(() => undefined);

async function takeAway(opening?: string): Promise<void> {
  const open = (await openPages()).filter(({ id }) => id !== opening);
  if (open.length > (opening === undefined ? 1 : 0) || !(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  const stored = await cache.keys();
  const own = await Promise.all((await storedLocales()).map(storedFilesOf));
  const { installing, waiting } = self.registration;
  // without a language's list nobody knows which of its files are needed
  if (installing || waiting || own.includes(undefined)) return;
  const mine = new Set([...keys.values(), ...own.flatMap((files) => files?.map(({ key }) => key) ?? [])]);
  const others = stored.map(({ url }) => url).filter((url) => !mine.has(url));
  await Promise.all(others.map((url) => cache.delete(url)));
}
