import { toRecords } from '../notes/model/index.ts';
import { plans } from '../../storage/plans/index.ts';
import { notes } from '../notes/journal.ts';

/** Under which name the plans stand in a copy; those of the notes are of src/app/notes/model/records.ts. */
export const PLANS = 'plans';

/** What a copy holds: the plans, and the notes that are open now. */
export function copyRecords(): ReadonlyMap<string, unknown> {
  const { journal } = notes.get();
  return new Map<string, unknown>([[PLANS, plans.get().plans], ...(journal === null ? [] : toRecords(journal))]);
}
