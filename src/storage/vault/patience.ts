import { createStore, type Store } from '../../store.ts';
import type { KeptRecord } from '../backend.ts';
import type { VaultHeader } from './header.ts';
import { isStill } from './still.ts';
import { asRecordOfTries, delayOf, readTries, sameTries, type Tries } from './tries.ts';
import type { VaultPorts } from './types.ts';

/** How long one waits after wrong words. */
export interface Patience {
  /** in milliseconds of the clock; 0 when one need not wait */
  readonly waitUntil: Store<number>;
  /** Some wrong words were tried since the right ones. */
  readonly hasTries: () => boolean;
  /** What the phone keeps of them was read. */
  readonly meet: (found: KeptRecord | undefined) => void;
  /** The right words, or no notes any more: nobody waits. */
  readonly clear: () => void;
  /** Wrong words for this vault. */
  readonly countWrong: (header: VaultHeader) => Promise<void>;
}

/** One for a page. */
export function createPatience({ device, now }: Pick<VaultPorts, 'device' | 'now'>): Patience {
  const waitUntil = createStore(0);
  let seen: Tries | null = null;
  /** those that the phone did not take: they hold as long as the page */
  let unkept: Tries | null = null;

  /** A clock that was set back makes nobody wait for more than the delay. */
  function take(tries: Tries | null): void {
    const delay = tries ? delayOf(tries) : 0;
    const until = tries && !sameTries(tries, seen) ? tries.at + delay : waitUntil.get();
    seen = tries;
    if (!tries) unkept = null;
    waitUntil.set(tries ? Math.min(until, now() + delay) : 0);
  }

  return {
    waitUntil,
    hasTries: () => seen !== null,
    meet: (found) => take(unkept ?? readTries(found)),
    clear: () => take(null),
    async countWrong({ vault }) {
      const tries = { count: (seen?.count ?? 0) + 1, at: now() };
      take(tries);
      unkept = tries;
      const kept = device().write({ allow: isStill(vault), tries: asRecordOfTries(tries) });
      await kept.then(
        () => (unkept = null),
        () => undefined,
      );
    },
  };
}
