import { AboutScreen } from './reading/about.tsx';
import { ContactScreen } from './contacts/contact.tsx';
import { GlossaryScreen } from './reading/glossary.tsx';
import { LetterScreen } from './letters/letter.tsx';
import { LocalScreen } from './contacts/local.tsx';
import { NewsScreen } from './reading/news.tsx';
import { PageScreen } from './reading/page.tsx';
import { ProcedureScreen } from './procedures/procedure.tsx';
import { SearchScreen } from './search/search.tsx';
import { SignGroupScreen } from './signs/sign-group.tsx';
import { ownPage } from './own-page.tsx';
import type { TextScreens } from './routes.ts';

export { readTexts } from '../pack/index.ts';
export { loadLetterLanguages, speakReading } from './i18n-reading.ts';

/**
 * The rest of the route table: the screens that show texts. A chunk of its own with the words that only they say, which
 * travels beside the texts, behind what the questions and the plan need.
 */
export const TEXT_SCREENS: TextScreens = {
  procedure: ProcedureScreen,
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
