import { createStore, type Store } from '../store.ts';

/** Where the person is. `path` starts at the guide's base; `step` is the place inside the flow, never an answer. */
export interface Place {
  readonly path: string;
  readonly step: string | null;
  /** without the # */
  readonly hash: string;
}

/** What one history entry remembers: enough to come back, nothing that a person said. */
interface Entry {
  readonly path?: string;
  readonly step?: string | null;
  /** entries of the guide below this one: 0 means that Back would leave it */
  readonly depth?: number;
  readonly traceless?: boolean;
  readonly handover?: unknown;
}

const base = import.meta.env.BASE_URL;
const inBrowser = typeof window !== 'undefined';

/** The address of a page of the guide, with the base it is served under. `hrefOf('/fr/')` → `/guide/fr/` */
export const hrefOf = (path: string): string => base + path.replace(/^\//, '');

const entry = (): Entry => (inBrowser ? ((history.state as Entry | null) ?? {}) : {});

function readPlace(): Place {
  const { pathname, hash } = window.location;
  const path = `/${pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')}`;
  const { path: kept, step = null } = entry();
  return { path: kept ?? path, step, hash: hash.slice(1) };
}

const current = createStore<Place>(inBrowser ? readPlace() : { path: '/', step: null, hash: '' });
export const place: Store<Place> = current;

/** The entry before this one, for anchors: the browser makes theirs without asking. */
let last: Entry = entry();

/** In discreet mode the address bar keeps this page's address and title, whatever is read. */
let discreet: string | null = null;

const addressOf = (to: Place): string => hrefOf(discreet ?? to.path) + (to.hash && discreet === null ? `#${to.hash}` : '');

/** Goes to a page of the guide. Answers are never part of a place. */
export function go(path: string, { step = null, hash = '', replace = false }: { step?: string | null; hash?: string; replace?: boolean } = {}): void {
  const to: Place = { path, step, hash };
  const { depth = 0, traceless } = entry();
  const next: Entry = { ...(discreet === null ? {} : { path }), step, depth: replace ? depth : depth + 1, ...(traceless ? { traceless } : {}) };
  history[replace ? 'replaceState' : 'pushState'](next, '', addressOf(to));
  last = next;
  current.set(to);
}

/** Back inside the guide; where that would leave it, goes to `otherwise` instead. */
export function back(otherwise: string): void {
  if ((entry().depth ?? 0) > 0) history.back();
  else go(otherwise, { replace: true });
}

/** Keeps one neutral address from now on (`path`), or shows addresses again (null). */
export function keepAddress(path: string | null): void {
  discreet = path;
  const to = current.get();
  history.replaceState({ ...entry(), path: path === null ? undefined : to.path }, '', addressOf(to));
}

/** True after a reload of a page whose address was kept neutral. */
export const addressWasKept = (): boolean => entry().path !== undefined;

/** Marks this tab's entries as "nothing is kept": a reload must not store the guide again. */
export function markTraceless(on: boolean): void {
  history.replaceState({ ...entry(), traceless: on }, '');
}

export const isTraceless = (): boolean => entry().traceless === true;

/** Hands a value over to this same page after a reload. It stays in the tab's own history entry, and is taken out once. */
export function handOver(value: unknown): void {
  history.replaceState({ ...entry(), handover: value }, '');
}

export function takeHandover(): unknown {
  const { handover, ...rest } = entry();
  if (handover !== undefined) history.replaceState(rest, '');
  return handover;
}

export const reload = (): void => window.location.reload();

if (inBrowser) {
  addEventListener('popstate', () => {
    // an anchor followed by the browser itself: a new entry, one deeper, that remembers the same
    if (history.state === null) history.replaceState({ ...last, depth: (last.depth ?? 0) + 1 }, '');
    last = entry();
    current.set(readPlace());
  });
}
