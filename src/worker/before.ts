/**
 * Which edition answers on this phone, which older one was refused, and the edition before, where the person has asked
 * to keep it: its own files, under their plain addresses; what it shares with this edition lies with this one's.
 * All in one cache, which goes with the copy.
 */
import { base, listAll } from './list.ts';
import { isOlder, type Mark } from './older.ts';
import { CACHE, find } from './stored.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build (tools/site/pwa-plugin.ts). */
declare const __EDITION__: Mark;

/** What is noted of the editions on this phone: `Editions` of src/ports.ts says what each is. */
interface Notes {
  readonly here?: Mark | undefined;
  /** the person takes this one, though it is older */
  readonly asked?: Mark | undefined;
  readonly before?: Mark | undefined;
  readonly keeps?: boolean | undefined;
  readonly reads?: boolean | undefined;
}

const BESIDE = `beside ${self.registration.scope}`;
const NOTES = `${base.href}?notes`;
/** Its own entry: the edition that is refused writes it, while the one that answers may write its notes. */
const REFUSED = `${base.href}?refused`;
const kept = (address: string): Promise<Response | undefined> => caches.match(address, { cacheName: BESIDE });
const readAt = async (address: string): Promise<unknown> => (await kept(address))?.json();
const read = async (): Promise<Notes> => (await readAt(NOTES)) ?? {};

/** Only where there is a copy, also when that goes meanwhile: after "Tout effacer" nothing may come back. */
async function write(value: Notes | Mark, address = NOTES): Promise<void> {
  if (await caches.has(CACHE)) await (await caches.open(BESIDE)).put(address, new Response(JSON.stringify(value)));
  if (!(await caches.has(CACHE))) await caches.delete(BESIDE);
}

/** Throws where an edition answers that is newer than this one, unless the person has asked for this one. */
export async function refuseOlder(tell: (said: object) => unknown): Promise<void> {
  const notes = await read().catch((): Notes => ({}));
  if (!notes.here || !isOlder(__EDITION__, notes.here) || String(notes.asked) === String(__EDITION__)) return;
  await write(__EDITION__, REFUSED);
  await tell({ type: 'older' });
  throw new Error('an older edition');
}

/** The edition before is read now; asked once for each time that the browser wakes the worker. */
let reads: Promise<unknown> | undefined;

/** When this edition begins to answer: what was noted of the one before is of the past. */
export async function begin(): Promise<void> {
  const { here, keeps } = await read();
  await caches.delete(BESIDE);
  await write({ here: __EDITION__, before: here, keeps });
  reads = undefined;
}

/**
 * Where the person has asked for it, what this edition does not need stays as the edition before. Where there is no
 * room for it, nothing of it stays.
 */
export async function setAside(urls: readonly string[]): Promise<void> {
  const notes = await read();
  if (!notes.keeps) return;
  try {
    const beside = await caches.open(BESIDE);
    for (const url of urls) {
      const response = await find(url);
      if (response) await beside.put(url.replace(/\?__v=.*/, ''), response);
    }
  } catch {
    await caches.delete(BESIDE);
    await write({ ...notes, keeps: false });
  }
}

/** A file of the edition before, by its address, while the person reads that one. */
export async function findBefore(address: string): Promise<Response | undefined> {
  reads ??= read().then(
    (notes) => notes.reads,
    () => false,
  );
  return (await reads) ? kept(address).catch(() => undefined) : undefined;
}

/**
 * Notes what the person wishes of the editions on this phone, then says how things stand, and the list that the build
 * made, of which a page makes the fingerprint of the copy.
 */
export async function answerOfEditions(locale: string, wish?: Notes): Promise<object> {
  const notes = { ...(await read()), ...wish };
  const refused = (await readAt(REFUSED)) as Mark | undefined;
  if (wish?.keeps === false) {
    await caches.delete(BESIDE);
    if (refused) await write(refused, REFUSED);
  }
  if (wish) await write(notes);
  reads = undefined;
  const shell = await kept(new URL(`${locale}/shell.html`, base).href);
  return { ...notes, refused, here: __EDITION__, before: shell && notes.before, list: listAll };
}
