import { browserDevice } from './device.ts';
import { tellErased } from './erase-signal.ts';
import { clearLeft } from './left.ts';
import { createRegistry } from './registry.ts';
import { browserTab } from './tab.ts';
import type { ForgetOn } from './definition.ts';

/** The registry of this guide. */
export const registry = createRegistry({ device: browserDevice, tab: browserTab });

export const { defineStore, keptInTab, rewriteTab, handOver, load: loadKept, keepInTab: keepSession } = registry;

/**
 * Forgets what this tab holds of the visit: at the quick exit (`leave`), or because everything is erased, here or in
 * another tab (`erase`). Walks the registry.
 */
export function forgetVisit(on: ForgetOn): void {
  registry.forget(on);
  if (on === 'erase') clearLeft();
}

/**
 * "Tout effacer": forgets everything, tells the other tabs, and takes it off the phone. Resolves when the browser says
 * that it is gone; rejects when it does not. Another page that holds the database open can delay that for ever.
 */
export async function eraseAll(): Promise<void> {
  forgetVisit('erase');
  tellErased();
  await registry.erase();
}
