import type { Place, Router } from '../../ports.ts';
import { createStore } from '../../store.ts';
import { codeOfLink } from './code-in-address.ts';
import { entryInHistory, writeEntry, type Entry } from './history-entry.ts';

/** How a page of the guide is written in the address bar. */
export interface Addresses {
  /** The address of a page, with the base it is served under. */
  readonly hrefOf: (path: string) => string;
  /** What the address bar says. `path` is null where it names a part of the page that is shown, and no page. */
  readonly read: () => { readonly path: string | null; readonly hash: string };
  /** An address that is typed is one more page of this document, and no other document. */
  readonly isOneDocument?: boolean;
  /** As plain words, where it is not the host and the path. */
  readonly shownAddress?: () => string;
}

/** "Lire sans rien garder" was tapped before the app was there, and the history did not take the mark (mark-tap.ts). */
const tappedTraceless = (): boolean => 'traceless' in document.documentElement.dataset;

/**
 * A router over the browser's history, for one way to write addresses. One for a page: it watches for as long as that
 * lives.
 */
export function createRouter({ hrefOf, read, shownAddress, isOneDocument = false }: Addresses): Router {
  function readPlace({ path, hash }: ReturnType<typeof read>, before: string, returned = false): Place {
    const { path: kept, step = null, depth = 0 } = entryInHistory();
    return { path: kept ?? path ?? before, step, hash, depth, returned };
  }
  const place = createStore(readPlace(read(), '/'));

  /** What the entry that is shown holds. Kept here too, for anchors: the browser makes their entries without asking. */
  let shown = entryInHistory();

  /** The history did not take the page that is shown: its entry is that of another one. */
  let adrift = false;

  /**
   * The only way to change an entry: `shown` must never fall behind. Where the history takes nothing, the page is shown
   * all the same.
   */
  function remember(next: Entry, address?: string, how?: 'replaceState' | 'pushState'): boolean {
    const done = writeEntry(next, address, how);
    if (done) shown = next;
    return done;
  }

  /** "Keep nothing", for every entry that this document shows: each is marked when it comes. */
  let traceless = shown.traceless === true || tappedTraceless();
  /** The person chose to keep the guide while this document was there: entries from before say otherwise. */
  let keeps = false;

  /** In discreet mode the address bar keeps this page's address and title, whatever is read. */
  let discreet: string | null = null;

  const addressOf = (to: Pick<Place, 'path' | 'hash'>): string =>
    hrefOf(discreet ?? to.path) + (to.hash && discreet === null ? `#${to.hash}` : '');

  const go: Router['go'] = (path, { step = null, hash = '', replace = false } = {}) => {
    const here = shown.depth ?? 0;
    const depth = here + (replace ? 0 : 1);
    const to: Place = { path, step, hash, depth, returned: false };
    const next: Entry = { ...(discreet === null ? {} : { path }), step, depth, ...(traceless ? { traceless } : {}) };
    adrift = !remember(next, addressOf(to), replace ? 'replaceState' : 'pushState');
    place.set(adrift ? { ...to, depth: here } : to);
  };

  const keepAddress: Router['keepAddress'] = (path) => {
    discreet = path;
    const to = place.get();
    const { path: _, ...rest } = shown;
    remember(path === null ? rest : { ...rest, path: to.path }, addressOf(to));
  };

  // the entry that was landed on is marked, so that coming back to it is not taken for a new one
  if (history.state === null) remember({ depth: 0 });
  // after a reload it is the browser's again
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  addEventListener('popstate', () => {
    const at = read();
    const { path } = place.get();
    const known = history.state !== null;
    if (adrift && !known && at.hash !== '') {
      // an anchor of a page that the history did not take: its address says another one
      place.set({ ...place.get(), hash: at.hash, returned: false });
      return;
    }
    adrift = false;
    // an anchor followed by the browser itself is a new entry, one deeper, that remembers the same; one without an
    // anchor is that on which an anchor was followed before the guide had loaded
    const deeper = { depth: (shown.depth ?? 0) + 1 };
    const isTyped = isOneDocument && at.path !== null;
    const anchor: Entry = isTyped ? deeper : at.hash === '' ? { depth: 0 } : { ...shown, ...deeper };
    const { traceless: marked, ...rest } = known ? entryInHistory() : anchor;
    const next: Entry = traceless || (marked && !keeps) ? { ...rest, traceless: true } : rest;
    // an address that names an anchor alone is told its page, for a reload
    const whole = at.path === null ? addressOf({ path, hash: at.hash }) : undefined;
    if (!known || next.traceless !== marked) remember(next, whole);
    shown = next;
    place.set(readPlace(at, path, known));
  });
  // exit.ts has marked the entry of an anchor that was tapped before the app was there
  addEventListener('hashchange', () => {
    if (entryInHistory().traceless === shown.traceless) return;
    shown = entryInHistory();
    traceless = shown.traceless === true || tappedTraceless();
  });

  return {
    place,
    hrefOf,
    go,
    back(otherwise) {
      if ((shown.depth ?? 0) > 0 && !adrift) history.back();
      else go(otherwise, { replace: true });
    },
    loadAnew(neutral) {
      // nothing of the wrong page is seen
      document.documentElement.hidden = true;
      if (adrift) return location.assign(hrefOf(place.get().path));
      if (discreet !== null) keepAddress(neutral);
      location.reload();
    },
    keepAddress,
    addressWasKept: () => shown.path !== undefined,
    shownAddress: shownAddress ?? (() => window.location.host + window.location.pathname),
    markTraceless(on) {
      // every entry that this document shows is marked, so that a reload does not store the guide again
      traceless = on;
      keeps = !on;
      const { traceless: _, ...rest } = shown;
      remember(on ? { ...rest, traceless: true } : rest); // where that is refused, `traceless` holds until a reload
    },
    isTraceless: () => traceless,
    codeOfLink,
  };
}
