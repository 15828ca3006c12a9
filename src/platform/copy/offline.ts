import type { Newer, OfflineCopy, OfflineStatus } from '../../ports.ts';
import { createStore } from '../../store.ts';
import { entryInHistory, writeEntry } from '../address/history-entry.ts';
import { pathInAddress } from '../address/router-history.ts';
import { workerUrl } from './worker-url.ts';

const status = createStore<OfflineStatus>({ kind: 'unknown' });
const newer = createStore<Newer | null>(null);

interface Progress {
  readonly type: 'precache';
  readonly done: number;
  readonly total: number;
  /** in an answer: the language of the page is not on this phone */
  readonly lacks?: boolean;
}

const UPDATE_EVERY = 30_000;
/** The wish that holds: a copy is kept, or under way. It changes when the person changes their mind. */
let wish: object | null = null;
let registration: ServiceWorkerRegistration | undefined;
let accepted = false;

const supported = (): boolean => 'serviceWorker' in navigator && location.protocol !== 'file:';

/** A copy answers this page already: what the page needs does not travel. */
export const isAnswered = (): boolean =>
  Boolean((navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker?.controller);

/** The first part of the page's path: the worker knows which languages there are. */
const localeHere = (): string | undefined => (entryInHistory().path ?? pathInAddress()).split('/')[1];

type Question = 'STATUS' | 'REPAIR' | 'KEEP';
const messageOf = (type: Question) => ({ type, locale: localeHere() });

/** A worker that says nothing for so long, in milliseconds, is not there any more: browsers end one that is idle. */
const SILENT = 60_000;
let silence = 0;
/** Takes the worker for gone. */
let giveUp = (): void => undefined;

/** The worker gives a sign of life. */
function hear(): void {
  clearTimeout(silence);
  silence = window.setTimeout(giveUp, SILENT);
}

/** What the worker counted in its cache; null where there is none, or none that answers. */
async function ask(type: Question): Promise<Progress | null> {
  const active = registration?.active;
  if (!wish || !active) return null;
  return new Promise((resolve) => {
    giveUp = () => resolve(null);
    hear();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data as Progress);
    active.postMessage(messageOf(type), [port2]);
  });
}

const showCount = (counted: Progress | null): void =>
  status.set({ kind: counted && counted.done >= counted.total ? 'ready' : 'not-ready' });

/** Files are being stored beside those that are there. */
let adding = false;

/** Has the worker store what is missing, or the language of this page too, and shows how it goes. */
async function add(type: 'REPAIR' | 'KEEP'): Promise<void> {
  const mine = wish;
  adding = true;
  status.set({ kind: 'preparing', done: 0, total: 0 });
  const counted = await ask(type);
  if (wish !== mine) return; // the copy was taken away meanwhile
  adding = false;
  showCount(counted);
}

/** The wish for which the page is asking what is stored. */
let looking: object | null = null;

/**
 * Shows what is stored; has the language of this page stored when it was never opened on this phone before. Two signs
 * tell that a first copy is there: the page looks once.
 */
async function look(): Promise<void> {
  if (adding || looking === wish) return;
  const mine = (looking = wish);
  const found = await ask('STATUS');
  looking = null;
  if (!found || wish !== mine) return;
  if (found.lacks) await add('KEEP');
  else showCount(found);
}

/** A newer edition is offered, and is to have the language of this page too. */
function offer(): void {
  newer.set('waiting');
  registration?.waiting?.postMessage(messageOf('KEEP'));
}

/** Called once, from main.ts, and again when somebody wants the copy after all. */
async function keep(): Promise<void> {
  if (!supported()) return status.set({ kind: 'unsupported' });
  if (wish) return; // under way or done: a failure, or taking the copy away, lets it start again
  const mine = (wish = {});
  watch();
  try {
    const registered = await navigator.serviceWorker.register(workerUrl(), {
      scope: import.meta.env.BASE_URL,
      updateViaCache: 'none',
    });
    if (wish !== mine) {
      // "keep nothing" was said meanwhile, and could not yet find this
      if (wish === null) await stop();
      return;
    }
    registration = registered;
    // known before the first page is drawn: offered later, it would push that down
    if (registered.waiting) offer();
    follow(registered);
    registered.onupdatefound = () => follow(registered);
    // besides the event, which Chromium may lose for a page that opens while the worker is installed
    if (!registered.active) return void navigator.serviceWorker.ready.then(look);
    checkForUpdate();
    await look();
  } catch {
    // unless "keep nothing" was said meanwhile
    if (wish === mine) fail();
  }
}

function fail(): void {
  wish = null;
  status.set({ kind: 'not-ready' });
}

/**
 * A worker that is being installed: the first one, or a newer edition's. No event tells of a first one that failed: it
 * becomes redundant, with no other active. When a newer one fails, what is there stays.
 */
function follow(of: ServiceWorkerRegistration): void {
  const worker = of.installing;
  if (!worker) return;
  if (!of.active) status.set({ kind: 'preparing', done: 0, total: 0 });
  // followed once, also where the browser tells of one that the page has found already
  worker.onstatechange = () => {
    if (registration !== of) return;
    if (worker.state === 'installed' && of.active) offer();
    if (worker.state === 'activated') void look();
    if (worker.state === 'redundant' && !of.active) fail();
  };
}

/** How far the worker is. */
function hearProgress({ data }: MessageEvent<Partial<Progress> | null>): void {
  if (data?.type !== 'precache') return;
  hear();
  // of a first install, or of a language more: while a newer edition comes, the copy that is there stays whole
  if (!adding && (!registration?.installing || registration.active)) return;
  const { done, total } = data as Progress;
  status.set({ kind: 'preparing', done, total });
}

let watching = false;
let checked = -UPDATE_EVERY;

/** Asks for a newer edition, at most so often. */
function checkForUpdate(): void {
  if (!registration || document.visibilityState !== 'visible' || performance.now() - checked < UPDATE_EVERY) return;
  checked = performance.now();
  // offline or behind a portal this fails; what is stored stays as it is
  registration.update().catch(() => undefined);
}

/**
 * What the worker says, and when the person comes back to the guide. The listeners are set once, whatever is tried
 * again.
 */
function watch(): void {
  if (watching) return;
  watching = true;
  navigator.serviceWorker.addEventListener('message', hearProgress);
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // another tab took the newer edition: whoever types here is not disturbed
    if (!accepted) newer.set('taken');
  });
  for (const name of ['pageshow', 'focus', 'online']) addEventListener(name, checkForUpdate);
  document.addEventListener('visibilitychange', checkForUpdate);
}

async function retry(): Promise<void> {
  if (registration?.active) return add('REPAIR');
  await keep();
}

/** The entry says to the page that comes that it is the newer edition. */
function reload(): void {
  writeEntry({ ...entryInHistory(), updated: true });
  location.reload();
}

/** Other tabs go on with what they have in memory, until they too accept. */
function acceptUpdate(): void {
  accepted = true;
  const waiting = registration?.waiting;
  if (!waiting) return reload(); // another tab has taken it: this one only has to follow
  // a page that no worker answers yet, of a first visit, is not told that the worker changes
  waiting.addEventListener('statechange', () => waiting.state === 'activated' && reload());
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

function dismiss(): void {
  if (newer.get() === 'here') newer.set(null);
}

/** Before anything reads the entry of this page: it says once that the person has just taken a newer edition. */
function arrive(): void {
  const { updated, ...rest } = entryInHistory();
  if (updated && writeEntry(rest)) newer.set('here');
}

/** Removes worker and caches. What the page holds in memory goes on working. */
async function stop(): Promise<void> {
  status.set({ kind: supported() ? 'off' : 'unsupported' });
  newer.set(null);
  registration = undefined;
  wish = null;
  adding = false;
  if (!supported()) return;
  const here = new URL(import.meta.env.BASE_URL, location.href).href;
  const all = (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope === here);
  for (const { installing, waiting: next, active } of all)
    for (const worker of [installing, next, active]) worker?.postMessage({ type: 'STOP' });
  // first what is there: taking the worker away waits for an install that is under way, and goes on where the caches
  // cannot be read; whoever asked hears of that in the end
  await dropCaches(here).catch(() => undefined);
  await Promise.all(all.map((one) => one.unregister()));
  await dropCaches(here);
}

async function dropCaches(here: string): Promise<void> {
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.filter((name) => name.endsWith(here)).map((name) => caches.delete(name)));
}

/** The copy that the worker stores; `ready` is said once it has counted every file in its cache. */
export const offline: OfflineCopy = {
  status,
  newer,
  arrive,
  dismiss,
  keep,
  retry,
  acceptUpdate,
  care: () => import('./copy-care.ts').then(({ careFor }) => careFor(() => registration, localeHere())),
  stop,
};
