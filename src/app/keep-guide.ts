import { keepOffline, markTraceless, stopOffline } from '../platform/index.ts';

/** "Garder le guide" or "Lire sans rien garder": stores it or takes it away, and holds to that through a reload of this tab. */
export function keepGuide(keep: boolean): void {
  markTraceless(!keep);
  void (keep ? keepOffline() : stopOffline());
}
