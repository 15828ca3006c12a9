import type { Backend } from './backend.ts';
import { browserDevice } from './device.ts';
import { tellErased } from './erase-signal.ts';
import { browserTab } from './tab.ts';

export { onErased } from './erase-signal.ts';

/** The browser's storage: IndexedDB for the phone, sessionStorage for the tab. A door of its own: only the website gives it. */
export const browserStorage: Backend = { device: browserDevice, tab: browserTab, tellErased };
