/**
 * "Quitter vite": hides the page at once, then leaves it. Runs from the inlined script, before anything else has
 * loaded.
 */

import { entryInHistory, type HistoryEntry } from '../address/history-entry.ts';

/** The mark that the person left (src/storage/left.ts). Its names are short: they travel in every page. */
export interface ExitMark {
  /** remembers it, in this tab only (so that Back shows the neutral start) */
  readonly put: (traceless: boolean | undefined) => void;
  /** `otherwise`: where the browser keeps no such mark, since then nobody can tell */
  readonly has: (otherwise?: boolean) => boolean;
  /** the visit that was left was to keep nothing */
  readonly traceless: () => boolean;
  /** on the way to another page before the app is there: that page keeps nothing either */
  readonly carry: () => void;
  readonly clear: () => void;
}

/**
 * Where the neutral start is, in the language of this page, which says so itself: the same script is
 * in the pages of every language.
 */
export const startHere = (): string => saidBy('start');
/** Where its plain page is, which hides the guide without a network. */
export const pauseHere = (): string => saidBy('pause');

const saidBy = (name: string): string => (document.querySelector(`meta[name=${name}]`) as HTMLMetaElement).content;

/** Marks the entry that is shown; false where the browser lets nobody write its history. */
export function markEntry(part: HistoryEntry): boolean {
  try {
    history.replaceState({ ...entryInHistory(), ...part }, '');
    return true;
  } catch {
    return false;
  }
}

/**
 * What the entry that is shown holds, where Back, Forward or a browser that brings a tab back has loaded the page: they
 * look the same; else false.
 */
export function entryOfBack(): HistoryEntry | false {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward' && entryInHistory();
}

/**
 * The neutral start instead of this page, when the person left in a hurry: nothing of it may show, not even for a
 * moment. In discreet mode every page has the address of the start, and its history entry says which one it is
 * (router.ts): that is taken out before the app reads it.
 */
export function showStart(startHref: string): void {
  const path = import.meta.env.BASE_URL === '/' ? startHref : startHref.slice(import.meta.env.BASE_URL.length - 1);
  const isStart = location.pathname === startHref;
  if (isStart && (!entryInHistory().path || markEntry({ path, step: null }))) return;
  document.documentElement.hidden = true;
  location.replace(startHref); // also from its own address: an entry that is replaced says nothing
}

/** Told to the app so that it forgets answers; it hears nothing back. */
export const LEAVE_EVENT = 'reperes:leave';

const SHIFT_WINDOW = 5000;
const ESCAPE_WINDOW = 1000;
const ALIVE_AFTER = 1500;

/** One of those that the template puts into every page (tools/site/page-template.ts). */
const element = (id: 'app' | 'cloak' | 'status'): HTMLElement => document.getElementById(id) as HTMLElement;
export const exitLink = (): HTMLAnchorElement | null => document.querySelector('a[data-exit]');

/** The app is there. */
export const isReady = (): boolean => 'ready' in document.documentElement.dataset;

const isInstalled = (): boolean | undefined =>
  matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone;

/** Covers the page with neutral words, and takes its title. */
export function cloak(): void {
  const cover = element('cloak');
  const app = element('app');
  cover.hidden = false;
  cover.textContent = cover.dataset['text'] ?? '';
  app.inert = true;
  app.hidden = true;
  // the sentence for a guide that does not come stands beside the app
  document.documentElement.classList.remove('late', 'failed');
  document.title = cover.dataset['title'] ?? '';
}

/**
 * Makes the exit's link and keys work, and Back after it show the neutral start, `startHref`. `pauseHref` is the plain
 * page for an installed or offline guide. Called once in every page, before the app.
 */
export function installQuickExit(mark: ExitMark, pauseHref: string, startHref: string): void {
  let left = false;

  /** The page is covered before anything else is tried. */
  const leave = (): void => {
    left = true;
    cloak();
    mark.put(entryInHistory().traceless);
    dispatchEvent(new Event(LEAVE_EVENT));
    goElsewhere(pauseHref);
  };

  /** An entry of the visit that was left, which the browser takes for the same document. */
  const comeBack = (): void => {
    if (mark.has()) showStart(startHref);
  };

  /**
   * The page comes back as it was: covered when it is the one that was left, else with its words; without a mark,
   * nobody can tell.
   */
  const showAgain = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !(left || mark.has(true))) return;
    document.documentElement.hidden = true;
    showStart(startHref);
    if (location.pathname === startHref) location.reload();
  };

  /** A link that does not leave the guide is followed. */
  const goOn = (link: HTMLAnchorElement): void => {
    // going on from the neutral start, wherever to: the numbers must not lead back to it
    if (location.pathname === startHref) mark.clear();
    // a link that the app does not take over makes an entry that knows nothing of this one
    const isOther = link.origin === location.origin && link.pathname !== location.pathname;
    if (!isReady() && isOther && entryInHistory().traceless) mark.carry();
  };

  // what goes on from a visit that was to keep nothing keeps nothing either (see router.ts, which reads this)
  if (mark.traceless()) markEntry({ traceless: true });
  if (!mark.has()) mark.clear();
  // before the app hears of it
  addEventListener('popstate', comeBack);
  addEventListener('pageshow', showAgain);
  listenForTaps(leave, goOn);
  listenForKeys(leave);
}

/** Puts another page in the place of this one. */
function goElsewhere(pauseHref: string): void {
  // an installed window has no clean way out, and offline the other site would not come: a plain page of our own
  // instead
  const stay = isInstalled() || !navigator.onLine;
  location.replace(stay ? pauseHref : (exitLink()?.href ?? pauseHref));
  // onLine can lie (a captive portal): still here after a moment, so go to the plain page
  if (!stay) setTimeout(() => location.replace(pauseHref), ALIVE_AFTER);
}

/** The exit's own links, of which the app hears nothing; `goOn`: any other link is followed. */
export function listenForTaps(leave: () => void, goOn?: (link: HTMLAnchorElement) => void): void {
  addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      if (!link.matches('[data-exit]')) return goOn?.(link);
      event.preventDefault();
      event.stopPropagation();
      leave();
    },
    true,
  );
}

/** Shift three times within five seconds, or Escape twice within one second outside a field. */
export function listenForKeys(leave: () => void): void {
  let shifts: number[] = [];
  let lastEscape = -Infinity;
  let shiftAlone = false;

  addEventListener('keydown', (event) => {
    shiftAlone = event.key === 'Shift' && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === 'Escape') {
      const field =
        event.target instanceof Element &&
        event.target.closest('input:not([type=checkbox],[type=radio]),textarea,select');
      if (field) return;
      if (event.timeStamp - lastEscape < ESCAPE_WINDOW) leave();
      lastEscape = event.timeStamp;
    } else if (event.key !== 'Shift') {
      shifts = [];
    }
  });
  addEventListener('keyup', (event) => {
    // Shift held to type a capital is not a press of its own
    if (event.key !== 'Shift' || !shiftAlone) return;
    shifts = [...shifts.filter((at) => event.timeStamp - at < SHIFT_WINDOW), event.timeStamp];
    if (shifts.length >= 3) leave();
    else sayShifts(3 - shifts.length);
  });
}

function sayShifts(left: number): void {
  const words = document.querySelector<HTMLElement>('a[data-two]')?.dataset[left === 2 ? 'two' : 'one'];
  if (words) element('status').textContent = words;
}
