/** The one key that may exist without asking: it says, in this tab only, that the person left in a hurry. */
const KEY = 'left';

const attempt = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch {
    return otherwise; // storage is blocked: the exit still works, Back then shows the last screen
  }
};

export const markLeft = (): void => attempt(() => sessionStorage.setItem(KEY, '1'), undefined);
export const hasLeft = (): boolean => attempt(() => sessionStorage.getItem(KEY) === '1', false);
export const clearLeft = (): void => attempt(() => sessionStorage.removeItem(KEY), undefined);
