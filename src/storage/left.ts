/**
 * The mark of the quick exit: it says, in this tab only, that the person left in a hurry, and whether that visit was to
 * keep nothing (so that coming back does not store the guide). It takes the place of what the tab kept of the visit
 * (tab.ts). From one page to the next, before the app is there, the same key carries that the visit keeps nothing. And
 * it holds the code of a visit that came back with its tab, until the person goes on with it (decision 0064).
 */
// as `nameHere` does, written out: it travels in every page
const KEY = import.meta.env.BASE_URL === '/' ? 'left' : `left${import.meta.env.BASE_URL}`;
/** The one key that holds the code of a session. */
export const VISIT = import.meta.env.BASE_URL === '/' ? 'visit' : `visit${import.meta.env.BASE_URL}`;
const TRACELESS = 'traceless';
const CARRIED = '-';

const attempt = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch {
    return otherwise; // storage is blocked
  }
};

/**
 * A channel that every page has open from its start. The browser may hold an older page of this tab for Back, just as
 * it was, and Firefox gives it back with the session storage of the moment in which it was left: it never hears of the
 * mark, not even by a reload. Firefox and Chromium drop a held page when a message comes on a channel of it: Back then
 * loads it anew, and it reads the mark. WebKit goes on holding it, and gives it the storage of today. The message says
 * nothing and is stored nowhere; other tabs do not listen.
 */
export const openChannel = (): BroadcastChannel | undefined => attempt(() => new BroadcastChannel(KEY), undefined);

/** Notes that the person left in a hurry, drops what the tab kept of the visit, and what the browser holds for Back. */
export const markLeft = (traceless: boolean | undefined, channel?: BroadcastChannel): void =>
  attempt(() => {
    channel?.postMessage('');
    sessionStorage.removeItem(VISIT);
    sessionStorage.setItem(KEY, traceless ? TRACELESS : '1');
  }, undefined);

/** Throws where storage is blocked. */
const isMarked = (): boolean => (sessionStorage.getItem(KEY) ?? CARRIED) !== CARRIED;

/** True in this tab from the exit until the person goes on from the neutral start. */
export const hasLeft = (otherwise = false): boolean => attempt(isMarked, otherwise);
/** True when the visit that was left was to keep nothing, or the page before this one. */
export const leftTraceless = (): boolean =>
  attempt(() => [TRACELESS, CARRIED].includes(sessionStorage.getItem(KEY) ?? ''), false);
/** The next page of this tab keeps nothing either. */
export const carryTraceless = (): void => attempt(() => sessionStorage.setItem(KEY, CARRIED), undefined);
/** True while a visit that came back waits for a tap. */
export const isAsked = (): boolean => attempt(() => sessionStorage.getItem(KEY)?.[1] === '.', false);
/** The person goes on, or erases everything. A visit that waited is that of the tab again. */
export const clearLeft = (): void =>
  attempt(() => {
    const held = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    // no other value has a point there: see session-code.ts
    if (held?.[1] === '.') sessionStorage.setItem(VISIT, held);
  }, undefined);
/** What a history entry says of the way there: it has a step, or a depth, where it was not the first page. */
interface Entry {
  readonly step?: string | null;
  readonly depth?: number;
  readonly traceless?: boolean;
}

/**
 * `hasLeft` for a page that is loaded; `entry`: its entry of the history, where Back or a browser that brings a tab
 * back has loaded it (`entryOfBack`). What the tab holds then is of some moment before: nobody can tell whether the
 * person left since, or who opened it again. The visit waits. A tab that holds nothing may have lost the mark:
 * a browser that was killed can bring back the history alone.
 */
export const mustAsk = (entry: Entry | false): boolean =>
  attempt(() => {
    const visit = entry && sessionStorage.getItem(VISIT);
    if (visit || (entry && (entry.step || entry.depth) && !sessionStorage.getItem(KEY))) {
      sessionStorage.setItem(KEY, visit || (entry.traceless ? TRACELESS : '1'));
      sessionStorage.removeItem(VISIT);
    }
    return isMarked();
  }, !!entry);
