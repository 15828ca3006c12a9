import { Workbox } from 'workbox-window';
import { ownScript } from './own-script.ts';

/**
 * Has the browser store the atelier's own files, so that it opens without a network. A new version takes over when it
 * is opened again after the last tab was closed. Where the browser stores nothing it works while there is a network.
 */
export function storeForOffline(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  void new Workbox(ownScript('./sw.js')).register().catch(() => undefined);
}
