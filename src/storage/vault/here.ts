import { defineStore, registry } from '../visit.ts';
import type { VaultState } from './types.ts';
import { createVault } from './vault.ts';

/** The locked notes of this guide. */
export const vault = createVault({ device: () => registry.backend().sealed, now: Date.now });

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
