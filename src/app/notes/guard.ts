import type { Phone, Ports } from '../../ports.ts';
import { defineStore } from '../../storage/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { watchIdle } from './auto-lock.ts';
import { lock, readNotes } from './journal.ts';

/** The name that the tab holds which writes. */
const NAME = 'notes';

/** What holds while the notes are open. */
export interface Guarded {
  /** this tab may write: no other holds the notes (PW-18) */
  readonly holds: boolean;
  /** they are about to lock (LK-2) */
  readonly isSoon: boolean;
}

export const guarded = defineStore<Guarded>({
  key: 'guardedNotes',
  initial: { holds: true, isSoon: false },
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});

const tell = (part: Partial<Guarded>): void => guarded.set({ ...guarded.get(), ...part });

/** Ends the watch; null while there is none. */
let end: (() => void) | null = null;

/**
 * Watches over open notes, on whatever page: one tab writes, and they lock when nobody touches them. A tab whose turn
 * it is to write reads first what the other one wrote.
 */
export function guardNotes(loadPhone: Ports['phone']): void {
  if (end !== null || vault.state.get() !== 'open') return;
  const stops: (() => void)[] = [];
  let isOver = false;
  tell({ holds: false });
  const hold = (isHeld: boolean): void => {
    if (isHeld) void readNotes().then(() => (isOver ? undefined : tell({ holds: true })));
    else tell({ holds: false });
  };
  const begin = (phone: Phone): void => {
    if (isOver) return;
    const warn = (isSoon: boolean): void => tell({ isSoon });
    stops.push(phone.holdAlone(NAME, hold), watchIdle({ phone, lock: () => void lock(), warn }));
  };
  // where the script does not come nobody is kept out, and nothing locks by itself
  loadPhone().then(begin, () => tell({ holds: true }));
  end = () => {
    isOver = true;
    end = null;
    for (const stop of stops) stop();
    guarded.set({ holds: true, isSoon: false });
  };
  stops.push(
    vault.state.subscribe(() => {
      if (vault.state.get() !== 'open') end?.();
    }),
  );
}
