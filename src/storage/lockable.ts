import type { KeptRecord } from './backend.ts';

/**
 * What is closed with the secret words of the notes, beside them, when the person turns that lock on (decision 0082):
 * the keys of stores on the phone. One line more closes one store more. The first says whether the lock is on.
 */
export const LOCKABLE: readonly [string, ...string[]] = ['plans', 'handOverContacts'];

export const isLockable = (key: string): boolean => LOCKABLE.includes(key);

/** The id under which the record of a key is sealed. */
export const sealedId = (key: string): string => `kept:${key}`;

/** The key whose record is sealed under this id; undefined: it is of the notes. */
export const lockedKey = (id: string): string | undefined => LOCKABLE.find((key) => sealedId(key) === id);

/**
 * What stands in the place of a record that is sealed, or would be. To an edition before the lock it is of a newer one,
 * so that it never writes in the open what is closed here.
 */
export const LOCKED: KeptRecord = { version: 1_000_000, value: null, isLocked: true };
