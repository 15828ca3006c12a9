import type { Backend, Device } from './backend.ts';
import { tellErased } from './erase-signal.ts';
import { tellLocked } from './lock-signal.ts';
import { browserTab } from './tab.ts';

export { onErased } from './erase-signal.ts';
export { onLocked } from './lock-signal.ts';

/** IndexedDB has a script of its own, which comes behind the questions. */
const load = async (): Promise<Device> => (await import('./device.ts')).browserDevice;

const device: Device = {
  read: (key) => load().then(({ read }) => read(key)),
  keep: (key, record, wish, merge) => load().then(({ keep }) => keep(key, record, wish, merge)),
  unkeep: (key, version) => load().then(({ unkeep }) => unkeep(key, version)),
  erase: () => load().then(({ erase }) => erase()),
};

/**
 * The browser's storage: IndexedDB for the phone, sessionStorage for the tab. A door of its own: only the website gives
 * it.
 */
export const browserStorage: Backend = {
  device,
  sealed: async () => (await import('./sealed-device.ts')).browserSealed,
  list: async () => (await import('./sealed-device.ts')).listKept(),
  secondCopy: async () => (await import('./device.ts')).secondCopy(),
  tab: browserTab,
  tellErased,
  tellLocked,
};
