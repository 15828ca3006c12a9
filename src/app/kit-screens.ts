import { HandOverScreen } from './kit/hand-over.tsx';
import { InstallScreen } from './kit/install.tsx';
import { PassOnPage } from './pass-on-page.tsx';
import { PlanCodeScreen } from './kit/plan-code.tsx';
import type { KitScreens } from './routes.ts';

export { readKit } from '../pack/index.ts';
export { speakKit } from './i18n-kit.ts';

/**
 * The rest of the route table: the screens that keep the guide on a phone and hand it over. A chunk of its own with
 * the words that only they say, which travels beside the kit, when such a page is asked for.
 */
export const KIT_SCREENS: KitScreens = {
  install: InstallScreen,
  'pass-on': PassOnPage,
  'hand-over': HandOverScreen,
  'plan-code': PlanCodeScreen,
};
