import { Workbox } from 'workbox-window';
import type { OfflineCopy, OfflineStatus } from '../ports.ts';
import { createStore } from '../store.ts';
import { entryInHistory } from './history-entry.ts';
import { pathInAddress } from './router-history.ts';

const status = createStore<OfflineStatus>({ kind: 'unknown' });
const waiting = createStore(false);

interface Progress {
  readonly type: 'precache';
  readonly done: number;
  readonly total: number;
  /** in an answer: the language of the page is not on this phone */
  readonly lacks?: boolean;
}

const UPDATE_EVERY = 30_000;
let workbox: Workbox | null = null;
let registration: ServiceWorkerRegistration | undefined;
let accepted = false;

const supported = (): boolean => 'serviceWorker' in navigator && location.protocol !== 'file:';

/** A copy answers this page already: what the page needs does not travel. */
export const isAnswered = (): boolean =>
  Boolean((navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker?.controller);

type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
};

let trustedUrl: string | undefined;

/** register() is a Trusted Types sink: only this one address may pass. The policy can be made once only. */
const workerUrl = (): string => (trustedUrl ??= trustWorker());

function trustWorker(): string {
  const url = `${import.meta.env.BASE_URL}sw.js`;
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!trusted) return url;
  const check = (given: string): string => {
    if (given !== url) throw new TypeError('not the service worker');
    return given;
  };
  return trusted.createPolicy('sw-url', { createScriptURL: check }).createScriptURL(url);
}

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
  if (!workbox || !active) return null;
  return new Promise((resolve) => {
    giveUp = () => resolve(null);
    hear();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data as Progress);
    active.postMessage(messageOf(type), [port2]);
  });
}

function showCount(counted: Progress | null): void {
  // the copy may have been taken away meanwhile
  if (counted && workbox) status.set({ kind: counted.done >= counted.total ? 'ready' : 'not-ready' });
}

/** Files are being stored beside those that are there. */
let adding = false;

/** Has the worker store what is missing, or the language of this page too, and shows how it goes. */
async function add(type: 'REPAIR' | 'KEEP'): Promise<void> {
  adding = true;
  status.set({ kind: 'preparing', done: 0, total: 0 });
  const counted = await ask(type);
  adding = false;
  if (counted) showCount(counted);
  else if (workbox) status.set({ kind: 'not-ready' });
}

/** Shows what is stored; has the language of this page stored when it was never opened on this phone before. */
async function look(): Promise<void> {
  if (adding) return;
  const found = await ask('STATUS');
  if (!found?.lacks) return showCount(found);
  await add('KEEP');
}

/** A newer edition is offered, and is to have the language of this page too. */
function offer(): void {
  waiting.set(true);
  registration?.waiting?.postMessage(messageOf('KEEP'));
}

/** Called once, from main.ts, and again when somebody wants the copy after all. */
async function keep(): Promise<void> {
  if (!supported()) return status.set({ kind: 'unsupported' });
  if (workbox) return; // under way or done: a failure, or taking the copy away, lets it start again
  const made = (workbox = makeWorkbox());
  try {
    const registered = await made.register({ immediate: true });
    if (workbox !== made) {
      // "keep nothing" was said meanwhile, and could not yet find this
      if (workbox === null) await stop();
      return;
    }
    registration = registered;
    // known before the first page is drawn: offered later, it would push that down
    if (registered?.waiting) offer();
    watchFailure(registration);
    if (registration?.active) await look();
  } catch {
    fail();
  }
}

function fail(): void {
  workbox = null;
  status.set({ kind: 'not-ready' });
}

function makeWorkbox(): Workbox {
  const made = new Workbox(workerUrl(), { scope: import.meta.env.BASE_URL, updateViaCache: 'none' });
  made.addEventListener('activated', () => void look());
  made.addEventListener('waiting', offer);
  made.addEventListener('message', (event) => {
    const data = event.data as Partial<Progress> | null;
    // of a first install, or of a language more: while a newer edition comes, the copy that is there stays whole
    const counts = adding || (registration?.installing && !registration.active);
    if (data?.type !== 'precache') return;
    hear();
    if (!counts) return;
    const { done, total } = data as Progress;
    status.set({ kind: 'preparing', done, total });
  });
  made.addEventListener('controlling', () => {
    if (accepted) location.reload();
  });
  watchForUpdates();
  return made;
}

let watching = false;

/**
 * Asks for a newer edition when the person comes back to the guide. The listeners are set once, whatever is tried
 * again.
 */
function watchForUpdates(): void {
  if (watching) return;
  watching = true;
  let last = Date.now();
  const check = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - last < UPDATE_EVERY) return;
    last = Date.now();
    // offline or behind a portal this fails; what is stored stays as it is
    registration?.update().catch(() => undefined);
  };
  for (const name of ['pageshow', 'focus', 'online']) addEventListener(name, check);
  document.addEventListener('visibilitychange', check);
}

/** No event tells of a failed install: a worker that becomes redundant with no other active is the only sign. */
function watchFailure(of: ServiceWorkerRegistration | undefined): void {
  const installing = of?.installing;
  if (!installing) return;
  status.set({ kind: 'preparing', done: 0, total: 0 });
  installing.addEventListener('statechange', () => {
    if (registration === of && installing.state === 'redundant' && !of.active) fail();
  });
}

async function retry(): Promise<void> {
  if (registration?.active) return add('REPAIR');
  await keep();
}

/** Other tabs go on with what they have in memory, until they too accept. */
function acceptUpdate(): void {
  accepted = true;
  if (registration?.waiting) workbox?.messageSkipWaiting();
  else location.reload(); // another tab has taken it: this one only has to follow
}

/** Removes worker and caches. What the page holds in memory goes on working. */
async function stop(): Promise<void> {
  status.set({ kind: supported() ? 'off' : 'unsupported' });
  waiting.set(false);
  registration = undefined;
  workbox = null;
  adding = false;
  if (!supported()) return;
  const here = new URL(import.meta.env.BASE_URL, location.href).href;
  const all = (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope === here);
  for (const { installing, waiting: next, active } of all)
    for (const worker of [installing, next, active]) worker?.postMessage({ type: 'STOP' });
  // first what is there: taking the worker away waits for an install that is under way
  await dropCaches(here);
  await Promise.all(all.map((one) => one.unregister()));
  await dropCaches(here);
}

async function dropCaches(here: string): Promise<void> {
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.filter((name) => name.endsWith(here)).map((name) => caches.delete(name)));
}

/** The copy that the worker stores; `ready` is said once it has counted every file in its cache. */
export const offline: OfflineCopy = { status, updateIsWaiting: waiting, keep, retry, acceptUpdate, stop };
