import { keepAddress, markTraceless } from '../../platform/index.ts';
import { clearLeft, forgetLocal, forgetSession, resetPreferences } from '../../storage/index.ts';
import { forgetMark } from '../plan/mark-item.ts';

/** "Tout effacer", here or in another tab: this one forgets what was said and typed, and leaves nothing from now on. */
export function forgetVisit(): void {
  markTraceless(true);
  forgetSession();
  forgetLocal();
  resetPreferences();
  forgetMark();
  clearLeft();
  keepAddress(null);
}
