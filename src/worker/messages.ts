/** What the pages ask of the worker. */
import { base, localeOf, pageOf, type Listed } from './list.ts';
import { belongs, belongsAsKnown, find, isThere, isWhole, storedFilesOf } from './stored.ts';
import { stop, stopsSoFar, store, storeLater } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/** How many of these are whole. */
async function countWhole(files: readonly Listed[]): Promise<{ readonly done: number; readonly total: number }> {
  const whole = await Promise.all(files.map(isWhole));
  return { done: whole.filter(Boolean).length, total: files.length };
}

/** Looks at every file that belongs here, without the network; `mends`: fetches first what is not whole. */
async function check(asked: readonly string[], mends: boolean): Promise<object> {
  const before = stopsSoFar();
  if (mends)
    for (const stage of ['first', 'later'] as const)
      await store(() => belongs(asked, stage), { isTold: false, stays: isWhole, before }).catch(() => undefined);
  const guide = await countWhole(await belongsAsKnown(asked));
  const later = await countWhole(await belongsAsKnown(asked, 'later'));
  return { type: 'checked', guide, later };
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
export async function answer(message: ExtendableMessageEvent): Promise<void> {
  const { type, locale } = (message.data ?? {}) as { type?: string; locale?: string };
  const reply = (said: object): void => message.ports[0]?.postMessage(said);
  const asked = locale === undefined ? [] : [localeOf(locale)];
  const before = stopsSoFar();
  if (type === 'SKIP_WAITING') await self.skipWaiting();
  if (type === 'STOP') stop();
  if (type === 'CHECK' || type === 'MEND') reply(await check(asked, type === 'MEND'));
  if (type === 'EDITION') reply(await readEdition(localeOf(locale)).catch(() => ({ type: 'edition' })));
  if (type !== 'STATUS' && type !== 'REPAIR' && type !== 'KEEP') return;
  if (type !== 'STATUS') await store(() => belongs(asked), { before }).catch(() => undefined);
  const found = await Promise.all((await belongsAsKnown(asked)).map(isThere));
  const later = await Promise.all((await belongsAsKnown(asked, 'later')).map(isThere));
  const lacks = (await Promise.all(asked.map((one) => find(pageOf(one, 'shell'))))).some((shell) => !shell);
  const isReady = found.every(Boolean);
  const hasAll = isReady && later.every(Boolean);
  reply({ type: 'precache', done: found.filter(Boolean).length, total: found.length, lacks, hasAll });
  if (isReady && !hasAll) await storeLater(asked, before);
}
