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

/** Notes that the person left in a hurry, and drops what the tab kept of the visit. */
export const markLeft = (traceless: boolean): void =>
  attempt(() => {
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
