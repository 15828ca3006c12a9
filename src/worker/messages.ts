/** What the pages ask of the worker. */
import { base, localeOf, pageOf, type Listed } from './list.ts';
import { belongs, belongsAsKnown, find, isThere, isWhole, storedFilesOf } from './stored.ts';
import { isNoRoom, stop, stopsSoFar, store, storeLater, storeUsed, used } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

interface Count {
  readonly done: number;
  readonly total: number;
}

/** Counts the files of each stage that belong here, and those that pass. */
async function count(
  asked: readonly string[],
  passes: (file: Listed) => Promise<boolean>,
): Promise<Readonly<Record<'first' | 'later', Count>>> {
  const files = await belongsAsKnown(asked);
  const passed = await Promise.all(files.map(passes));
  const of = (isLater: boolean): Count => {
    const own = passed.filter((_, at) => (files[at]?.stage !== undefined) === isLater);
    return { done: own.filter(Boolean).length, total: own.length };
  };
  return { first: of(false), later: of(true) };
}

const isAll = ({ done, total }: Count): boolean => done === total;

/**
 * Looks at every file that belongs here, without the network; `mends`: fetches first what is not whole, and says why
 * something did not come.
 */
async function check(asked: readonly string[], mends: boolean): Promise<object> {
  const before = stopsSoFar();
  let why: 'network' | 'room' | undefined;
  const note = (error: unknown): void => {
    if (isNoRoom(error)) why = 'room';
    else if (!navigator.onLine) why = 'network';
  };
  if (mends)
    for (const stage of ['first', 'later'] as const)
      await store(() => belongs(asked, stage), { isTold: false, stays: isWhole, before }).catch(note);
  const { first, later } = await count(asked, isWhole);
  return { type: 'checked', done: first.done + later.done, total: first.total + later.total, why };
}

/** Whether what comes when it is used is here; `stores`: has it come now, since the person keeps the guide. */
async function lookForUsed(stores: boolean): Promise<object> {
  if (stores) await storeUsed(stopsSoFar());
  const there = await Promise.all([...used.values()].map(isThere));
  return { type: 'used', done: there.filter(Boolean).length, total: there.length };
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
 * file is whole, and MEND fetches anew those that are not; EDITION gives words and numbers; USED counts what comes when
 * it is used, and KEEP_USED stores it first; ASKED tells what this worker has asked for since the browser woke it.
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
  if (type === 'USED' || type === 'KEEP_USED') reply(await lookForUsed(type === 'KEEP_USED'));
  if (type === 'ASKED')
    reply({ type: 'asked', urls: performance.getEntriesByType('resource').map(({ name }) => name) });
  if (type === 'EDITION') reply(await readEdition(localeOf(locale)).catch(() => ({ type: 'edition' })));
  if (type !== 'STATUS' && type !== 'REPAIR' && type !== 'KEEP') return;
  if (type !== 'STATUS') await store(() => belongs(asked), { before }).catch(() => undefined);
  const { first, later } = await count(asked, isThere);
  const lacks = (await Promise.all(asked.map((one) => find(pageOf(one, 'shell'))))).some((shell) => !shell);
  const hasAll = isAll(first) && isAll(later);
  reply({ type: 'precache', ...first, lacks, hasAll });
  if (isAll(first) && !hasAll) await storeLater(asked, before);
}
