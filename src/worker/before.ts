/**
 * Which edition answers on this phone, which older one was refused, and the edition before, where the person has asked
 * to keep it: its own files, under their plain addresses; what it shares with this edition lies with this one's.
 * All in one cache, which goes with the copy.
 */
import { base } from './list.ts';
import { isOlder, readMark, type Mark } from './older.ts';
import { CACHE, find } from './stored.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build (tools/site/pwa-plugin.ts). */
declare const __EDITION__: Mark;

const BESIDE = `beside ${self.registration.scope}`;
type Note = 'here' | 'before' | 'refused' | 'asked' | 'keeps' | 'reads';

const addressOf = (note: Note): string => `${base.href}?${note}`;
const read = async (note: Note): Promise<unknown> =>
  (await caches.match(addressOf(note), { cacheName: BESIDE }))?.json();
const markOf = async (note: Note): Promise<Mark | undefined> => readMark(await read(note).catch(() => undefined));
const drop = async (note: Note): Promise<unknown> => (await caches.open(BESIDE)).delete(addressOf(note));

/** Only where there is a copy: after "Tout effacer" nothing may come back. */
async function write(note: Note, value: unknown): Promise<void> {
  if (await caches.has(CACHE))
    await (await caches.open(BESIDE)).put(addressOf(note), new Response(JSON.stringify(value)));
}

/** Throws where an edition answers that is newer than this one, unless the person has asked for this one. */
export async function refuseOlder(tell: (said: object) => unknown): Promise<void> {
  const here = await markOf('here');
  if (!here || !isOlder(__EDITION__, here) || String(await read('asked')) === String(__EDITION__)) return;
  await write('refused', __EDITION__);
  await tell({ type: 'older' });
  throw new Error('an older edition');
}

/** When this edition begins to answer: what was noted of the one before is of the past. */
export async function begin(): Promise<void> {
  const here = await markOf('here');
  const keeps = await read('keeps');
  await caches.delete(BESIDE);
  await write('here', __EDITION__);
  if (keeps) await write('keeps', true);
  if (here) await write('before', here);
  reads = undefined;
}

/**
 * Where the person has asked for it, what this edition does not need stays as the edition before. Where there is no room
 * for it, nothing of it stays.
 */
export async function setAside(urls: readonly string[]): Promise<void> {
  if (!(await read('keeps'))) return;
  try {
    const beside = await caches.open(BESIDE);
    for (const url of urls) {
      const response = await find(url);
      if (response) await beside.put(url.replace(/\?__v=.*/, ''), response);
    }
  } catch {
    await dropBefore();
  }
}

/** Whether the edition before is read now; asked once for each time that the browser wakes the worker. */
let reads: Promise<boolean> | undefined;
const isRead = (): Promise<boolean> => (reads ??= read('reads').then(Boolean, () => false));

/** A file of the edition before, by its address, while the person reads that one. */
export const findBefore = async (address: string): Promise<Response | undefined> =>
  (await isRead()) ? caches.match(address, { cacheName: BESIDE }).catch(() => undefined) : undefined;

async function dropBefore(): Promise<void> {
  await caches.delete(BESIDE);
  await write('here', __EDITION__);
}

/** What a page does with the editions on this phone, by the name of its message. */
const DOES: Readonly<Record<string, () => Promise<unknown>>> = {
  EDITIONS: () => Promise.resolve(),
  TAKE_OLDER: async () => write('asked', await markOf('refused')),
  KEEP_BEFORE: () => write('keeps', true),
  DROP_BEFORE: dropBefore,
  GO_BACK: () => write('reads', true),
  GO_ON: () => drop('reads'),
};

/** Does it, then says how things stand; undefined for another message. */
export async function answerOfEditions(type: string, locale: string): Promise<object | undefined> {
  const work = DOES[type];
  if (!work) return undefined;
  await work();
  reads = undefined;
  const shell = await caches.match(new URL(`${locale}/shell.html`, base).href, { cacheName: BESIDE });
  return {
    here: __EDITION__,
    refused: await markOf('refused'),
    before: shell && (await markOf('before')),
    keeps: Boolean(await read('keeps')),
    reads: await isRead(),
  };
}
