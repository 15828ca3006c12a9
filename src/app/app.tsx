import type { JSX } from 'preact';
import { exists, needsTexts, parsePath, type Pack, type Route } from '../pack/index.ts';
import { PackProvider } from './context.ts';
import type { Reading } from './reading.tsx';
import { FlowScreen } from './questions/flow.tsx';
import { ContactsScreen } from './contacts/contacts.tsx';
import { EmergencyScreen } from './contacts/emergency.tsx';
import { HomeScreen } from './home/home.tsx';
import { NeutralStartScreen } from './home/neutral-start.tsx';
import { NotFoundScreen } from './home/not-found.tsx';
import { ProceduresScreen } from './procedures/procedures.tsx';
import { LettersScreen } from './letters/letters.tsx';
import { MoreScreen } from './settings/more.tsx';
import { PagesScreen } from './reading/pages.tsx';
import { SettingsScreen } from './settings/settings.tsx';
import { ShellScreen } from './home/shell.tsx';
import { SignsScreen } from './signs/signs.tsx';
import { titleOf } from './title.ts';
import { useNewPage } from './use-new-page.ts';

/** The page that a path shows in this pack; an unknown id is not found. */
export function routeAt(pack: Pack, path: string): Route {
  const route = parsePath(path, pack.locale);
  return exists(pack, route) ? route : { kind: 'not-found' };
}

interface Props {
  readonly pack: Pack;
  readonly path: string;
  /** the screens that show the second half of the pack; null while they are on their way, with it */
  readonly reading: Reading | null;
  readonly step?: string | null;
  /** one title for every page (discreet mode) */
  readonly plainTitle?: boolean;
}

/** The first render is a function of pack and path alone, so that the prerendered page and the app agree. */
export function App({ pack, path, reading, step = null, plainTitle = false }: Props): JSX.Element {
  const route = routeAt(pack, path);
  const waits = needsTexts(route) && (reading === null || !pack.whole);
  useNewPage({
    page: `${path} ${step ?? ''} ${waits ? '' : 'shown'}`,
    title: titleOf(pack, plainTitle ? { kind: 'neutral-start' } : route, step),
    // a question that one comes back to is read from its top again
    keepsPlace: route.kind !== 'flow' || step === 'plan',
  });
  return (
    <PackProvider value={pack}>
      <Screen pack={pack} route={route} step={step} reading={reading} />
    </PackProvider>
  );
}

function Screen({
  pack,
  route,
  step,
  reading: Reading,
}: {
  pack: Pack;
  route: Route;
  step: string | null;
  reading: Reading | null;
}): JSX.Element {
  if (needsTexts(route))
    return Reading !== null && pack.whole ? <Reading pack={pack} route={route} /> : <ShellScreen />;
  switch (route.kind) {
    case 'home':
      return <HomeScreen />;
    case 'neutral-start':
      return <NeutralStartScreen />;
    case 'emergency':
      return <EmergencyScreen />;
    case 'flow':
      return <FlowScreen step={step} />;
    case 'procedures':
      return <ProceduresScreen />;
    case 'signs':
      return <SignsScreen />;
    case 'contacts':
      return <ContactsScreen />;
    case 'pages':
      return <PagesScreen />;
    case 'letters':
      return <LettersScreen />;
    case 'more':
      return <MoreScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'not-found':
      return <NotFoundScreen />;
    default:
      return route satisfies never;
  }
}
