import { keepAddress, markTraceless } from '../../platform/index.ts';
import { forgetVisit } from '../../storage/index.ts';

/** "Tout effacer", here or in another tab: this one forgets what was said and typed, and leaves nothing from now on. */
export function forgetEverything(): void {
  markTraceless(true);
  forgetVisit('erase');
  keepAddress(null);
}
