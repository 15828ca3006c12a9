import { tellLocked } from '../../storage/vault/index.ts';
import { lock } from './journal.ts';

/** Locks what is open; of what is kept beside the notes, no other tab shows any more either. */
export function lockNow(): void {
  tellLocked();
  void lock();
}
