import type { Phone, Ports } from '../../ports.ts';
import { lock as keptLock } from '../../storage/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { watchIdle } from './auto-lock.ts';
import { letCallStay } from './called-card.tsx';
import { guarded, UNGUARDED, type Guarded } from './guarded.ts';
import { lock, readNotes } from './journal.ts';

/** The name that the tab holds which writes. */
const NAME = 'notes';

const tell = (part: Partial<Guarded>): void => guarded.set({ ...guarded.get(), ...part });

/** How long a tab asks for its turn before it says that another one has it, in milliseconds. */
const ASKING = 1000;

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
  const asking = setTimeout(() => tell({ isElsewhere: !guarded.get().holds }), ASKING);
  stops.push(() => clearTimeout(asking));
  const hold = (isHeld: boolean): void => {
    if (isHeld) void readNotes(true).then(() => (isOver ? undefined : tell({ holds: true, isElsewhere: false })));
    else tell({ holds: false });
  };
  const begin = (phone: Phone): void => {
    if (isOver) return;
    const warn = (isSoon: boolean): void => tell({ isSoon });
    const lockItself = (): void => {
      letCallStay(phone);
      void lock();
    };
    stops.push(phone.holdAlone(NAME, hold), watchIdle({ phone, lock: lockItself, warn }));
  };
  // where the script does not come nobody is kept out, and nothing locks by itself
  loadPhone().then(begin, () => hold(true));
  end = () => {
    isOver = true;
    end = null;
    for (const stop of stops) stop();
    guarded.set(UNGUARDED);
  };
  stops.push(
    vault.state.subscribe(() => {
      if (vault.state.get() !== 'open') end?.();
    }),
    // another tab has locked what is kept
    keptLock.subscribe(() => {
      if (keptLock.get() === 'closed') void lock();
    }),
  );
}
