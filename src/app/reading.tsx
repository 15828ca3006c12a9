/**
 * The second door of the app: the screens that show the second half of the pack, and their words. A chunk of its own, which travels beside that half, behind
 * what the questions and the plan need (decision 0012). `src/start.tsx` loads it, `src/prerender.tsx` has it at once.
 */
import type { JSX } from 'preact';
import type { Pack, TextRoute } from '../pack/index.ts';
import { DrawingProvider } from './blocks/blocks.tsx';
import { Drawing } from './blocks/drawing.tsx';
import { find } from './context.ts';
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

interface Props {
  readonly pack: Pack;
  readonly route: TextRoute;
}

export { speakReading } from './i18n-reading.ts';

export type Reading = (props: Props) => JSX.Element;

export const ReadingScreen: Reading = (props) => (
  <DrawingProvider value={Drawing}>
    <Screen {...props} />
  </DrawingProvider>
);

function Screen({ pack, route }: Props): JSX.Element {
  switch (route.kind) {
    case 'procedure':
      return <ProcedureScreen key={route.id} procedure={find(pack.procedures, route.id)} />;
    case 'sign-group':
      return <SignGroupScreen key={route.id} group={find(pack.signs, route.id)} />;
    case 'contact':
      return <ContactScreen key={route.id} contact={find(pack.contacts, route.id)} />;
    case 'page':
      return <PageScreen key={route.id} page={find(pack.pages, route.id)} />;
    case 'letter':
      return <LetterScreen key={route.id} letter={find(pack.letters, route.id)} />;
    case 'search':
      return <SearchScreen />;
    case 'local':
      return <LocalScreen />;
    case 'glossary':
      return <GlossaryScreen />;
    case 'news':
      return <NewsScreen />;
    case 'about':
      return <AboutScreen />;
    default:
      return route satisfies never;
  }
}
