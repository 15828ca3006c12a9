import { HandOverScreen } from './hand-over/hand-over.tsx';
import { InstallScreen } from './install/install.tsx';
import { InterpreterScreen } from './interpreter/interpreter.tsx';
import { notInFile } from './pass-on/not-in-file.tsx';
import { PassOnPage } from './pass-on-page.tsx';
import { PlanCodeScreen } from './plan-code/plan-code.tsx';
import { readKit } from '../pack/index.ts';
import type { WritableStore } from '../store.ts';
import { addWords } from './say.ts';
import type { KitScreens } from './routes.ts';
import { addShown, type Shown } from './shown.ts';

/**
 * The rest of the route table: the screens that keep the guide on a phone and hand it over. A chunk of its own with
 * the words that only they say, which travels beside the kit, when such a page is asked for.
 */
export const KIT_SCREENS: KitScreens = {
  install: import.meta.env.MODE === 'single' ? notInFile('install.title', 'install.lead') : InstallScreen,
  'pass-on': PassOnPage,
  'hand-over': import.meta.env.MODE === 'single' ? notInFile('handOver.title', 'handOver.lead') : HandOverScreen,
  'plan-code': PlanCodeScreen,
  interpreter: InterpreterScreen,
};

/** Shows what came as the kit of the core that is shown; false when it is not. */
export function showKit(shown: WritableStore<Shown>, value: unknown): boolean {
  const { core } = shown.get().pack;
  const kit = core && readKit(core, value);
  if (!kit) return false;
  addWords('kit', kit.words);
  addShown(shown, { kit }, { kit: KIT_SCREENS });
  return true;
}
