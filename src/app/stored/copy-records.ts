import { newJournal, toRecords, type Journal } from '../../notes/index.ts';
import { plans } from '../../storage/plans/index.ts';
import { notes } from '../notes/journal.ts';

/** Under which name the plans stand in a copy; those of the notes are of src/notes/records.ts. */
export const PLANS = 'plans';

/** What a copy holds: the plans, and the notes that are open now. */
export function copyRecords(): ReadonlyMap<string, unknown> {
  const { journal } = notes.get();
  return new Map<string, unknown>([[PLANS, plans.get().plans], ...(journal === null ? [] : toRecords(journal))]);
}

export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** A chain of its own, for notes whose own name is missing in a copy. */
export const newChain = (): Journal['chain'] => newJournal(randomBytes).chain;
