import { createStore, type Store } from '../store.ts';

/** Where the person is. `path` starts at the guide's base; `step` is the place inside the flow, never an answer. */
export interface Place {
  readonly path: string;
  readonly step: string | null;
  /** without the # */
  readonly hash: string;
  /** entries of the guide below this one, which tells the entries of this visit apart */
  readonly depth: number;
  /** come to by Back or Forward: it was seen before */
  readonly returned: boolean;
}

/** What one history entry remembers: enough to come back, nothing that a person said. */
interface Entry {
  readonly path?: string;
  readonly step?: string | null;
  /** entries of the guide below this one: 0 means that Back would leave it */
  readonly depth?: number;
  /** written by exit.ts too, when "Lire sans rien garder" is tapped before any script has loaded */
  readonly traceless?: boolean;
}

const base = import.meta.env.BASE_URL;
const inBrowser = typeof window !== 'undefined';

/** The address of a page of the guide, with the base it is served under. `hrefOf('/fr/')` → `/guide/fr/` */
export const hrefOf = (path: string): string => base + path.replace(/^\//, '');

const entry = (): Entry => (inBrowser ? ((history.state as Entry | null) ?? {}) : {});

function readPlace(returned = false): Place {
  const { pathname, hash } = window.location;
  const path = `/${pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')}`;
  const { path: kept, step = null, depth = 0 } = entry();
  return { path: kept ?? path, step, hash: hash.slice(1), depth, returned };
}

const current = createStore<Place>(
  inBrowser ? readPlace() : { path: '/', step: null, hash: '', depth: 0, returned: false },
);
/** Where the person is now. */
export const place: Store<Place> = current;

/** What the entry that is shown holds. Kept here too, for anchors: the browser makes their entries without asking. */
let shown: Entry = entry();

/** The history did not take the page that is shown: its entry is that of another one. */
let adrift = false;

/**
 * Changes what the entry that is shown holds, or makes the next one. The only way to do so: `shown` must never fall
 * behind. False where the browser lets nobody write its history (some embeddings, or too many pages within a moment):
 * the page is shown all the same.
 */
function remember(next: Entry, address?: string, how: 'replaceState' | 'pushState' = 'replaceState'): boolean {
  try {
    // an entry that is left for another page is put back by the app (kept-places.ts): the browser would do so before
    // the page is there
    if (how === 'pushState') history.scrollRestoration = 'manual';
    history[how](next, '', address);
  } catch {
    return false;
  }
  shown = next;
  return true;
}

/** "Lire sans rien garder" was tapped before the app was there, and the history did not take the mark (mark-tap.ts). */
const tappedTraceless = (): boolean => inBrowser && 'traceless' in document.documentElement.dataset;

/** "Keep nothing", for every entry that this document shows: each is marked when it comes. */
let traceless = shown.traceless === true || tappedTraceless();
/** The person chose to keep the guide while this document was there: entries from before say otherwise. */
let keeps = false;

/** In discreet mode the address bar keeps this page's address and title, whatever is read. */
let discreet: string | null = null;

const addressOf = (to: Pick<Place, 'path' | 'hash'>): string =>
  hrefOf(discreet ?? to.path) + (to.hash && discreet === null ? `#${to.hash}` : '');

/** The address that the browser shows, as plain words: host and path, without what stands after a #. */
export const shownAddress = (): string => window.location.host + window.location.pathname;

/** Goes to a page of the guide. Answers are never part of a place. */
export function go(
  path: string,
  { step = null, replace = false }: { step?: string | null; replace?: boolean } = {},
): void {
  const here = shown.depth ?? 0;
  const depth = here + (replace ? 0 : 1);
  const to: Place = { path, step, hash: '', depth, returned: false };
  const next: Entry = { ...(discreet === null ? {} : { path }), step, depth, ...(traceless ? { traceless } : {}) };
  adrift = !remember(next, addressOf(to), replace ? 'replaceState' : 'pushState');
  current.set(adrift ? { ...to, depth: here } : to);
}

/** Back inside the guide; where that would leave it, goes to `otherwise` instead. */
export function back(otherwise: string): void {
  if ((shown.depth ?? 0) > 0 && !adrift) history.back();
  else go(otherwise, { replace: true });
}

/** Keeps one neutral address from now on (`path`), or shows addresses again (null). */
export function keepAddress(path: string | null): void {
  discreet = path;
  const to = current.get();
  const { path: _, ...rest } = shown;
  remember(path === null ? rest : { ...rest, path: to.path }, addressOf(to));
}

/** True after a reload of a page whose address was kept neutral. */
export const addressWasKept = (): boolean => shown.path !== undefined;

/**
 * "Nothing is kept", or no longer: marks the entries that this document shows, so that a reload does not store the
 * guide again.
 */
export function markTraceless(on: boolean): void {
  traceless = on;
  keeps = !on;
  const { traceless: _, ...rest } = shown;
  remember(on ? { ...rest, traceless: true } : rest); // where that is refused, `traceless` holds until a reload
}

/** True when this visit is to leave no copy of the guide. */
export const isTraceless = (): boolean => traceless;

if (inBrowser) {
  // the entry that was landed on is marked, so that coming back to it is not taken for a new one
  if (history.state === null) remember({ depth: 0 });
  // after a reload it is the browser's again
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  addEventListener('popstate', () => {
    const known = history.state !== null;
    if (adrift && !known && window.location.hash !== '') {
      // an anchor of a page that the history did not take: its address says another one
      current.set({ ...current.get(), hash: window.location.hash.slice(1), returned: false });
      return;
    }
    adrift = false;
    // an anchor followed by the browser itself is a new entry, one deeper, that remembers the same; one without an
    // anchor is that on which an anchor was followed before the guide had loaded
    const anchor: Entry = window.location.hash === '' ? { depth: 0 } : { ...shown, depth: (shown.depth ?? 0) + 1 };
    const { traceless: marked, ...rest } = known ? entry() : anchor;
    const next: Entry = traceless || (marked && !keeps) ? { ...rest, traceless: true } : rest;
    if (!known || next.traceless !== marked) remember(next);
    shown = next;
    current.set(readPlace(known));
  });
  // exit.ts has marked the entry of an anchor that was tapped before the app was there
  addEventListener('hashchange', () => {
    if (entry().traceless === shown.traceless) return;
    shown = entry();
    traceless = shown.traceless === true || tappedTraceless();
  });
}
