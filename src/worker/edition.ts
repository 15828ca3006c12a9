/** Which edition answers on this phone: noted in a cache of its own, which goes with the copy. */
import { base } from './list.ts';
import { isOlder, type Mark } from './older.ts';
import { CACHE } from './stored.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build (tools/site/pwa-plugin.ts). */
declare const __EDITION__: Mark;

const BESIDE = `beside ${self.registration.scope}`;
const NOTES = `${base.href}?notes`;

/** Whether a day (ISO) is before that of the edition that this worker is of. */
export const isBefore = (day: string): boolean => day < __EDITION__[0];

async function readHere(): Promise<Mark | undefined> {
  const note = (await (await caches.match(NOTES, { cacheName: BESIDE }))?.json()) as { here?: Mark } | undefined;
  return note?.here;
}

/** Throws where an edition answers that is newer than this one. */
export async function refuseOlder(tell: (said: object) => unknown): Promise<void> {
  const here = await readHere().catch(() => undefined);
  if (!here || !isOlder(__EDITION__, here)) return;
  await tell({ type: 'older' });
  throw new Error('an older edition');
}

/**
 * When this edition begins to answer. Noted only where there is a copy, also when that goes meanwhile: after "Tout
 * effacer" nothing may come back.
 */
export async function begin(): Promise<void> {
  await caches.delete(BESIDE);
  const note = new Response(JSON.stringify({ here: __EDITION__ }));
  if (await caches.has(CACHE)) await (await caches.open(BESIDE)).put(NOTES, note);
  if (!(await caches.has(CACHE))) await caches.delete(BESIDE);
}
