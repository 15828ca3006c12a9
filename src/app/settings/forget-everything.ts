import type { Router } from '../../ports.ts';
import { forgetVisit } from '../../storage/index.ts';

/** "Tout effacer", here or in another tab: this one forgets what was said and typed, and leaves nothing from now on. */
export function forgetEverything(router: Router): void {
  router.markTraceless(true);
  forgetVisit('erase');
  router.keepAddress(null);
  // of a link that nobody has read yet
  router.codeOfLink();
}
