import { ContactsScreen } from './contacts/contacts.tsx';
import { EmergencyScreen } from './contacts/emergency.tsx';
import { HomeScreen } from './home/home.tsx';
import { NeutralStartScreen } from './home/neutral-start.tsx';
import { NotFoundScreen } from './home/not-found.tsx';
import { LettersScreen } from './letters/letters.tsx';
import { MAP } from './map.ts';
import { CARRIERS, carriedBy } from './plan/carried-by.ts';
import { ProceduresScreen } from './procedures/procedures.tsx';
import { LaterSteps } from './questions/later-steps.tsx';
import { PagesScreen } from './pages/pages.tsx';
import { MoreScreen } from './settings/more.tsx';
import { SettingsScreen } from './settings/settings.tsx';
import * as menu from './ui/nav.tsx';
import { startPlans } from '../storage/plans/index.ts';
import { readCore, type First } from '../pack/index.ts';
import type { WritableStore } from '../store.ts';
import { addWords } from './say.ts';
import type { CoreScreens } from './routes.ts';
import { addShown, type Shown } from './shown.ts';

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
  settings: SettingsScreen,
  more: MoreScreen,
  'not-found': NotFoundScreen,
};

/**
 * Shows what came as the core of this first file; false when it is not. From now on the plan of this visit is written
 * down: in memory, and on the phone when the person keeps it.
 */
export function showCore(shown: WritableStore<Shown>, first: First, value: unknown): boolean {
  const core = readCore(first, value);
  if (core === null) return false;
  addWords('core', core.words);
  startPlans(() => Date.now(), { store: carriedBy, names: CARRIERS });
  addShown(shown, { first: core, core }, { core: CORE_SCREENS, map: MAP, menu });
  return true;
}
