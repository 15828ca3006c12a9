import { nameHere } from './name-here.ts';

/**
 * The mark of the quick exit: it says, in this tab only, that the person left in a hurry, and whether that visit was to
 * keep nothing (so that coming back does not store the guide). It takes the place of what the tab kept of the visit
 * (tab.ts). From one page to the next, before the app is there, the same key carries that the visit keeps nothing.
 */
const KEY = nameHere('left');
/** The one key that holds the code of a session. */
export const VISIT = nameHere('visit');
const TRACELESS = 'traceless';
const CARRIED = 'carried';

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
export const markLeft = (traceless: boolean, channel?: BroadcastChannel): void =>
  attempt(() => {
    channel?.postMessage('');
    sessionStorage.removeItem(VISIT);
    sessionStorage.setItem(KEY, traceless ? TRACELESS : '1');
  }, undefined);

/** True in this tab from the exit until the person goes on from the neutral start. */
export const hasLeft = (): boolean => attempt(() => ![null, CARRIED].includes(sessionStorage.getItem(KEY)), false);
/** True when the visit that was left was to keep nothing, or the page before this one. */
export const leftTraceless = (): boolean =>
  attempt(() => [TRACELESS, CARRIED].includes(sessionStorage.getItem(KEY) ?? ''), false);
/** The next page of this tab keeps nothing either. */
export const carryTraceless = (): void => attempt(() => sessionStorage.setItem(KEY, CARRIED), undefined);
/** The person goes on, or erases everything. */
export const clearLeft = (): void => attempt(() => sessionStorage.removeItem(KEY), undefined);
/**
 * The same for a page that was reached by Back or Forward: true also where the browser keeps no
 * mark, since then nobody can tell.
 */
export const mayHaveLeft = (): boolean =>
  attempt(() => {
    const left = hasLeft();
    if (!left) {
      sessionStorage.setItem(KEY, '');
      sessionStorage.removeItem(KEY);
    }
    return left;
  }, true);
