import type { RouterPlace } from '../../ports.ts';
import type { HistoryEntry } from './history-entry.ts';

/** What the address bar says. `path` is null where it names a part of the page that is shown, and no page. */
export interface AddressRead {
  readonly path: string | null;
  /** without the # */
  readonly hash: string;
}

/** All that the router knows. */
export interface AddressState {
  readonly place: RouterPlace;
  /** What the entry that is shown holds. Kept here too, for anchors: the browser makes their entries without asking. */
  readonly shown: HistoryEntry;
  /** The history did not take the page that is shown: its entry is that of another one. */
  readonly isAdrift: boolean;
  /** "Keep nothing", for every entry that this document shows: each is marked when it comes. */
  readonly traceless: boolean;
  /** The person chose to keep the guide while this document was there: entries from before say otherwise. */
  readonly keeps: boolean;
  /** In discreet mode the address bar keeps this page's address and title, whatever is read. */
  readonly discreet: string | null;
  /** An address that is typed is one more page of this document, and no other document. It never changes. */
  readonly isOneDocument: boolean;
}

/** What is to be written into the history. The shell says what became of it: `written` or `refused`. */
export interface WriteCommand {
  readonly kind: 'push' | 'replace';
  readonly entry: HistoryEntry;
  /** the page and the anchor that the address names; absent: it stays as it is */
  readonly address?: AddressRead & { readonly path: string };
  /** the page to show, whether the history takes it or not; absent: the page stays */
  readonly place?: RouterPlace;
}

export type AddressCommand =
  | WriteCommand
  | { readonly kind: 'back' | 'reload' }
  /** the page as a document of its own */
  | { readonly kind: 'open'; readonly path: string };

/** What was asked of the router (`Router` of ports.ts says what each is for), and what the browser tells. */
export type AddressEvent =
  | {
      readonly kind: 'go';
      readonly path: string;
      readonly step: string | null;
      readonly hash: string;
      readonly replace: boolean;
    }
  | { readonly kind: 'back'; readonly otherwise: string }
  | { readonly kind: 'load-anew'; readonly neutral: string }
  | { readonly kind: 'keep-address'; readonly path: string | null }
  | { readonly kind: 'mark-traceless'; readonly on: boolean }
  /** another entry is shown: by Back or Forward; `entry` is null for a new one, of an anchor or a typed address */
  | { readonly kind: 'popstate'; readonly read: AddressRead; readonly entry: HistoryEntry | null }
  /** `tapped`: the answer that keeps nothing was tapped, and the history did not take its mark */
  | { readonly kind: 'hashchange'; readonly entry: HistoryEntry; readonly tapped: boolean }
  | { readonly kind: 'written' | 'refused'; readonly write: WriteCommand };

export type AddressStep = readonly [AddressState, readonly AddressCommand[]];

/** The page is opened. The entry that was landed on is marked, so that coming back to it is not taken for a new one. */
export function beginAddress(
  read: AddressRead,
  entry: HistoryEntry | null,
  { tapped, isOneDocument }: { readonly tapped: boolean; readonly isOneDocument: boolean },
): AddressStep {
  const shown = entry ?? {};
  const state: AddressState = {
    place: placeOf(shown, read, '/', false),
    shown,
    isAdrift: false,
    traceless: shown.traceless === true || tapped,
    keeps: false,
    discreet: null,
    isOneDocument,
  };
  return [state, entry ? [] : [{ kind: 'replace', entry: { depth: 0 } }]];
}

/** What becomes of the address when something happens, and what is to be done. Nothing is done here. */
export function stepAddress(state: AddressState, event: AddressEvent): AddressStep {
  switch (event.kind) {
    case 'go':
      return [state, [writeGo(state, event)]];
    case 'back':
      return [state, [hasBelow(state) ? { kind: 'back' } : writeGo(state, replacing(event.otherwise))]];
    case 'load-anew':
      return loadAnew(state, event.neutral);
    case 'keep-address':
      return keepAddress(state, event.path);
    case 'mark-traceless': {
      const { on } = event;
      const entry = marked(state.shown, on);
      // where that is refused, `traceless` holds until a reload
      return [{ ...state, traceless: on, keeps: !on }, [{ kind: 'replace', entry }]];
    }
    case 'popstate':
      return come(state, event.read, event.entry);
    case 'hashchange': {
      // mark-tap.ts has marked the entry of an anchor that was tapped before the app was there
      const { entry, tapped } = event;
      if (entry.traceless === state.shown.traceless) return [state, []];
      return [{ ...state, shown: entry, traceless: entry.traceless === true || tapped }, []];
    }
    case 'written': {
      const { entry, place } = event.write;
      const shown = { ...state, shown: entry };
      return [place ? { ...shown, place, isAdrift: false } : shown, []];
    }
    case 'refused': {
      // the page is shown all the same
      const { place } = event.write;
      return [place ? { ...state, place: { ...place, depth: depthOf(state) }, isAdrift: true } : state, []];
    }
  }
}

const depthOf = ({ shown }: AddressState): number => shown.depth ?? 0;

/** Back stays inside the guide. */
const hasBelow = (state: AddressState): boolean => depthOf(state) > 0 && !state.isAdrift;

const placeOf = (entry: HistoryEntry, read: AddressRead, before: string, returned: boolean): RouterPlace => ({
  path: entry.path ?? read.path ?? before,
  step: entry.step ?? null,
  hash: read.hash,
  depth: entry.depth ?? 0,
  returned,
});

function marked(entry: HistoryEntry, traceless: boolean): HistoryEntry {
  const { traceless: _, ...rest } = entry;
  return traceless ? { ...rest, traceless } : rest;
}

/** The address of a page: in discreet mode it names another one, and no anchor. */
const addressFor = ({ discreet }: AddressState, path: string, hash: string): { path: string; hash: string } =>
  discreet === null ? { path, hash } : { path: discreet, hash: '' };

type Going = Extract<AddressEvent, { readonly kind: 'go' }>;

const replacing = (path: string): Going => ({ kind: 'go', path, step: null, hash: '', replace: true });

function writeGo(state: AddressState, { path, step, hash, replace }: Going): WriteCommand {
  const depth = depthOf(state) + (replace ? 0 : 1);
  return {
    kind: replace ? 'replace' : 'push',
    // the address tells the path, but for a discreet one
    entry: marked({ ...(state.discreet === null ? {} : { path }), step, depth }, state.traceless),
    address: addressFor(state, path, hash),
    place: { path, step, hash, depth, returned: false },
  };
}

function keepAddress(state: AddressState, discreet: string | null): AddressStep {
  const next = { ...state, discreet };
  const { path, hash } = state.place;
  const { path: _, ...rest } = state.shown;
  const entry = discreet === null ? rest : { ...rest, path };
  return [next, [{ kind: 'replace', entry, address: addressFor(next, path, hash) }]];
}

function loadAnew(state: AddressState, neutral: string): AddressStep {
  if (state.isAdrift) return [state, [{ kind: 'open', path: state.place.path }]];
  const [next, commands] = state.discreet === null ? [state, []] : keepAddress(state, neutral);
  return [next, [...commands, { kind: 'reload' }]];
}

/** An entry is shown. */
function come(state: AddressState, read: AddressRead, entry: HistoryEntry | null): AddressStep {
  const { place, isAdrift, traceless, keeps } = state;
  // an anchor of a page that the history did not take: its address says another one
  if (isAdrift && !entry && read.hash !== '')
    return [{ ...state, place: { ...place, hash: read.hash, returned: false } }, []];
  const found = entry ?? newEntry(state, read);
  const shown = marked(found, traceless || (found.traceless === true && !keeps));
  const write: WriteCommand = {
    kind: 'replace',
    entry: shown,
    // an address that names an anchor alone is told its page, for a reload
    ...(read.path === null ? { address: addressFor(state, place.path, read.hash) } : {}),
  };
  return [
    { ...state, isAdrift: false, shown, place: placeOf(shown, read, place.path, entry !== null) },
    entry && shown.traceless === entry.traceless ? [] : [write],
  ];
}

/**
 * The entry that the browser has made by itself. That of an anchor is one deeper, and remembers the same; one without
 * an anchor is that on which an anchor was followed before the guide had loaded.
 */
function newEntry(state: AddressState, { path, hash }: AddressRead): HistoryEntry {
  const deeper = { depth: depthOf(state) + 1 };
  if (state.isOneDocument && path !== null) return deeper;
  return hash === '' ? { depth: 0 } : { ...state.shown, ...deeper };
}
