/**
 * What is closed with the secret words of the notes, beside them, when the person turns that lock on (decision 0082):
 * the keys of stores on the phone. One line more closes one store more. The first says whether the lock is on.
 */
export const LOCKABLE: readonly [string, ...string[]] = ['plans', 'handOverContacts'];

export const isLockable = (key: string): boolean => LOCKABLE.includes(key);
