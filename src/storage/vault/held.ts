import { createStore, type WritableStore } from '../../store.ts';
import { whyNot, type KeepFailure, type SealedHead } from '../backend.ts';
import { createPatience, type Patience } from './patience.ts';
import type { Opened } from './seal.ts';
import { vaultOf } from './still.ts';
import type { VaultPorts, VaultState } from './types.ts';

/** What a page holds of its notes. The key is in no place but `opened`. */
export interface Held {
  readonly state: WritableStore<VaultState>;
  readonly patience: Patience;
  opened: Opened | null;
  /** the vault that was seen last, whatever its header is worth */
  seen: unknown;
  /** how often it was locked: what was begun before the last time opens nothing */
  locks: number;
  /** records that did not open */
  damaged: ReadonlySet<string>;
  /** One thing after the other. What stands in the way is a code. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T | KeepFailure>;
  /** Looks what the phone holds now: notes that are gone, or are others, are open no more. */
  readonly meet: () => Promise<SealedHead>;
  /** Drops the key. */
  readonly drop: (to: VaultState) => void;
}

/** One for a page. */
export function createHeld({ device, now }: VaultPorts): Held {
  let last: Promise<unknown> = Promise.resolve();
  const held: Held = {
    state: createStore<VaultState>('unknown'),
    patience: createPatience({ device, now }),
    opened: null,
    seen: undefined,
    locks: 0,
    damaged: new Set(),
    inTurn(work) {
      const next = last.then(work).catch(whyNot);
      last = next;
      return next;
    },
    async meet() {
      const head = await device().head();
      held.seen = vaultOf(head.header);
      held.patience.meet(head.tries);
      if (!head.header) held.drop('none');
      else if (!held.opened || held.opened.vault !== held.seen) held.drop('locked');
      return head;
    },
    drop(to) {
      held.opened = null;
      held.damaged = new Set();
      held.state.set(to);
    },
  };
  return held;
}
