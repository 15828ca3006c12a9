import { KeepError, type KeepFailure, type SealedDevice } from '../backend.ts';
import { defineStore, registry } from '../visit.ts';
import type { VaultState } from './types.ts';
import { createLockedDevice } from './locked-device.ts';
import { createVault } from './vault.ts';

/** Where there is no storage: nothing is there, and nothing can be. */
const NONE: SealedDevice = {
  head: async () => ({ header: undefined, tries: undefined }),
  all: async () => ({ header: undefined, tries: undefined, records: new Map() }),
  lockItems: async () => ({ header: undefined, items: new Map(), others: 0 }),
  async write() {
    throw new KeepError('refused');
  },
};

const load = async (): Promise<SealedDevice> => (await registry.backend().sealed?.()) ?? NONE;

/** The device of whatever backend there is at that moment; the browser's has a script of its own. */
const device: SealedDevice = {
  head: async () => (await load()).head(),
  all: async () => (await load()).all(),
  lockItems: async () => (await load()).lockItems(),
  write: async (change) => (await load()).write(change),
};

/** The locked notes of this guide. */
export const vault = createVault({ device: () => device, now: Date.now });

/** What the registry forgets of them, at the quick exit too: that they are open. The key goes at that moment. */
const shown = defineStore<VaultState>({
  key: 'vault',
  initial: 'unknown',
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});
vault.state.subscribe(() => shown.set(vault.state.get()));
shown.subscribe(() => {
  if (shown.get() === 'unknown') vault.lock();
});

/** What is locked beside the notes, while they are open. */
const throughVault = createLockedDevice(vault, registry);

/** Reads what is locked beside the notes, now that they are open, and closes what a newer edition can lock besides. */
export async function openKept(): Promise<void> {
  const found = await vault.isKeptLocked();
  if (typeof found === 'string') return;
  if (found.isOn && !found.isWhole) await vault.lockKept();
  if (found.isOn && vault.state.get() === 'open') await registry.openLock(throughVault);
}

vault.state.subscribe(() => {
  const [state, lock] = [vault.state.get(), registry.lock.get()];
  if (state === 'open') void openKept();
  else if (lock !== 'off') registry.closeLock();
  if (state === 'none' && registry.lock.get() !== 'off') void registry.endLock();
});
/** What is locked beside the notes is to be shown in no other tab either. */
export function tellLocked(): void {
  if (registry.lock.get() === 'open') registry.backend().tellLocked();
}

/**
 * Puts what is kept, and can be locked, under the words of the notes, which are open. No other tab shows it after that.
 * Resolves when nothing of it lies open on the phone.
 */
export async function turnLockOn(): Promise<'done' | KeepFailure> {
  const result = await vault.lockKept();
  if (result !== 'done') return result;
  await registry.openLock(throughVault);
  tellLocked();
  return result;
}

/** The same, the other way round: whoever opens the guide here reads it then. */
export async function turnLockOff(): Promise<'done' | KeepFailure> {
  const result = await vault.unlockKept();
  if (result === 'done') await registry.endLock();
  return result;
}
