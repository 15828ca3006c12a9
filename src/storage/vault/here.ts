import { KeepError, type SealedDevice } from '../backend.ts';
import { defineStore, registry } from '../visit.ts';
import type { VaultState } from './types.ts';
import { createVault } from './vault.ts';

/** Where there is no storage: nothing is there, and nothing can be. */
const NONE: SealedDevice = {
  head: async () => ({ header: undefined, tries: undefined }),
  all: async () => ({ header: undefined, tries: undefined, records: new Map() }),
  async write() {
    throw new KeepError('refused');
  },
};

const load = async (): Promise<SealedDevice> => (await registry.backend().sealed?.()) ?? NONE;

/** The device of whatever backend there is at that moment; the browser's has a script of its own. */
const device: SealedDevice = {
  head: async () => (await load()).head(),
  all: async () => (await load()).all(),
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
