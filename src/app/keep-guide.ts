import { keepOffline, markTraceless, stopOffline } from '../platform/index.ts';

/** "Garder le guide" or "Lire sans rien garder": stores it or takes it away, and holds to that through a reload of this tab. */
export function keepGuide(keep: boolean): void {
  markTraceless(!keep);
  // where the browser blocks all storage there is no copy to take away
  (keep ? keepOffline() : stopOffline()).catch(() => undefined);
}
