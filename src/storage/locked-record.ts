import type { KeptRecord } from './backend.ts';
import { LOCKABLE } from './lockable.ts';

/** The id under which the record of a key is sealed. */
export const sealedId = (key: string): string => `kept:${key}`;

/** The key whose record is sealed under this id; undefined: it is of the notes. */
export const lockedKey = (id: string): string | undefined => LOCKABLE.find((key) => sealedId(key) === id);

/**
 * What stands in the place of a record that is sealed, or would be. To an edition before the lock it is of a newer one,
 * so that it never writes in the open what is closed here.
 */
export const LOCKED: KeptRecord = { version: 1_000_000, value: null, isLocked: true };
