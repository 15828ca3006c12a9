/**
 * The mark of the quick exit: it says, in this tab only, that the person left in a hurry, and whether that visit was to keep nothing
 * (so that coming back does not store the guide). It takes the place of what the tab kept of the visit (tab.ts).
 */
const KEY = 'left';
/** The one key that holds the code of a session. */
export const VISIT = 'visit';
const TRACELESS = 'traceless';

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
export const hasLeft = (): boolean => attempt(() => sessionStorage.getItem(KEY) !== null, false);
/** True when the visit that was left was to keep nothing. */
export const leftTraceless = (): boolean => attempt(() => sessionStorage.getItem(KEY) === TRACELESS, false);
/** The person goes on, or erases everything. */
export const clearLeft = (): void => attempt(() => sessionStorage.removeItem(KEY), undefined);
/** The same for a page that was reached by Back or Forward: true also where the browser keeps no mark, since then nobody can tell. */
export const mayHaveLeft = (): boolean =>
  attempt(() => {
    const left = hasLeft();
    if (!left) {
      sessionStorage.setItem(KEY, '');
      sessionStorage.removeItem(KEY);
    }
    return left;
  }, true);
