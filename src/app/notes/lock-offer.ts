import type { lock } from '../../storage/index.ts';
import type { vault } from '../../storage/vault/index.ts';

type LockState = ReturnType<(typeof lock)['get']>;
type VaultState = ReturnType<(typeof vault.state)['get']>;

/**
 * What a person is offered where the lock of the plan is shown. `choose`: there are no words yet; `say`: the notes have
 * words, which are to be said; `on`: the notes are open, one press locks the plan too; `off`: the lock is on and open;
 * `closed`: it is locked; `wait`: nobody knows yet whether there are words.
 */
export type LockOffer = 'wait' | 'choose' | 'say' | 'on' | 'off' | 'closed';

/** What is offered, by the lock of what is kept and that of the notes: the same words open both. */
export function offerOf(lock: LockState, vault: VaultState): LockOffer {
  if (lock === 'closed') return 'closed';
  if (lock === 'open') return vault === 'open' ? 'off' : 'closed';
  switch (vault) {
    case 'unknown':
      return 'wait';
    case 'none':
      return 'choose';
    case 'locked':
      return 'say';
    case 'open':
      return 'on';
  }
}
