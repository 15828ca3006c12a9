import { AboutScreen } from './pages/about.tsx';
import { ContactScreen } from './contacts/contact.tsx';
import { GlossaryScreen } from './pages/glossary.tsx';
import { LetterScreen } from './letters/letter.tsx';
import { LocalScreen } from './contacts/local.tsx';
import { NewsScreen } from './pages/news.tsx';
import { PageScreen } from './pages/page.tsx';
import { ProcedureScreen } from './procedures/procedure.tsx';
import { SearchScreen } from './search/search.tsx';
import { SignGroupScreen } from './signs/sign-group.tsx';
import { SignsScreen } from './signs/signs.tsx';
import { ownPage } from './own-page.tsx';
import { readTexts } from '../pack/index.ts';
import type { WritableStore } from '../store.ts';
import { addLanguages, addWords } from './say.ts';
import type { TextScreens } from './routes.ts';
import { addShown, type Shown } from './shown.ts';

export { loadLetterLanguages } from './letters/load-languages.ts';
export { openKit } from './open-kit.ts';

/**
 * The rest of the route table: the screens that show texts. A chunk of its own with the words that only they say, which
 * travels beside the texts, behind what the questions and the plan need.
 */
export const TEXT_SCREENS: TextScreens = {
  procedure: ProcedureScreen,
  signs: SignsScreen,
  'sign-group': SignGroupScreen,
  contact: ContactScreen,
  local: LocalScreen,
  page: PageScreen,
  letter: LetterScreen,
  glossary: GlossaryScreen,
  news: NewsScreen,
  search: SearchScreen,
  about: AboutScreen,
  follow: ownPage('follow'),
  notes: ownPage('notes'),
  stored: ownPage('stored'),
};

/** Shows what came as the texts of the core that is shown; false when it is not. `languages`: those of its letters. */
export function showTexts(
  shown: WritableStore<Shown>,
  value: unknown,
  languages: Parameters<typeof addLanguages>[0],
): boolean {
  const { core } = shown.get().pack;
  const texts = core && readTexts(core, value);
  if (!texts) return false;
  addWords('texts', texts.words);
  addLanguages(languages);
  addShown(shown, { texts }, { texts: TEXT_SCREENS });
  return true;
}
