/**
 * The one key that may exist without asking: it says, in this tab only, that the person left in a hurry, and whether that visit
 * was to keep nothing (so that coming back does not store the guide).
 */
const KEY = 'left';
const TRACELESS = 'traceless';

const attempt = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch {
    return otherwise; // storage is blocked: the exit still works, but a page that is loaded again shows itself
  }
};

/** Notes that the person left in a hurry. */
export const markLeft = (traceless: boolean): void => attempt(() => sessionStorage.setItem(KEY, traceless ? TRACELESS : '1'), undefined);
/** True in this tab from the exit until the person goes on from the neutral start. */
export const hasLeft = (): boolean => attempt(() => sessionStorage.getItem(KEY) !== null, false);
/** True when the visit that was left was to keep nothing. */
export const leftTraceless = (): boolean => attempt(() => sessionStorage.getItem(KEY) === TRACELESS, false);
/** The person goes on, or erases everything. */
export const clearLeft = (): void => attempt(() => sessionStorage.removeItem(KEY), undefined);
