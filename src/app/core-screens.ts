import { ContactsScreen } from './contacts/contacts.tsx';
import { EmergencyScreen } from './contacts/emergency.tsx';
import { HomeScreen } from './home/home.tsx';
import { NeutralStartScreen } from './home/neutral-start.tsx';
import { NotFoundScreen } from './home/not-found.tsx';
import { LettersScreen } from './letters/letters.tsx';
import { CARRIERS, carriedBy } from './plan/carried-by.ts';
import { ProceduresScreen } from './procedures/procedures.tsx';
import { LaterSteps } from './questions/later-steps.tsx';
import { PagesScreen } from './reading/pages.tsx';
import { MoreScreen } from './settings/more.tsx';
import { SettingsScreen } from './settings/settings.tsx';
import { SignsScreen } from './signs/signs.tsx';
import { startPlans } from '../storage/plans/index.ts';
import type { CoreScreens } from './routes.ts';

export { readCore } from '../pack/index.ts';
export { speak, t } from './i18n.ts';

/** From now on the plan of this visit is written down: in memory, and on the phone when the person keeps it. */
export const followPlan = (): void => void startPlans(() => Date.now(), { store: carriedBy, names: CARRIERS });

/**
 * The rest of the route table: the screens that need the core. A chunk of its own with the words that the core brings,
 * which travels beside it, behind what the next question needs.
 */
export const CORE_SCREENS: CoreScreens = {
  home: HomeScreen,
  'neutral-start': NeutralStartScreen,
  emergency: EmergencyScreen,
  flow: LaterSteps,
  procedures: ProceduresScreen,
  letters: LettersScreen,
  pages: PagesScreen,
  contacts: ContactsScreen,
  signs: SignsScreen,
  settings: SettingsScreen,
  more: MoreScreen,
  'not-found': NotFoundScreen,
};
