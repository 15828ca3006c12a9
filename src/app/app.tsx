import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { exists, parsePath, type Pack, type Route } from '../pack/index.ts';
import { find, PackProvider } from './context.ts';
import { FlowScreen } from './screens/flow.tsx';
import { AboutScreen } from './screens/about.tsx';
import { ContactScreen } from './screens/contact.tsx';
import { ContactsScreen } from './screens/contacts.tsx';
import { EmergencyScreen } from './screens/emergency.tsx';
import { HomeScreen } from './screens/home.tsx';
import { NeutralStartScreen } from './screens/neutral-start.tsx';
import { NotFoundScreen } from './screens/not-found.tsx';
import { PageScreen } from './screens/page.tsx';
import { ProcedureScreen } from './screens/procedure.tsx';
import { ProceduresScreen } from './screens/procedures.tsx';
import { SearchScreen } from './screens/search.tsx';
import { SettingsScreen } from './screens/settings.tsx';
import { SignGroupScreen } from './screens/sign-group.tsx';
import { SignsScreen } from './screens/signs.tsx';
import { titleOf } from './title.ts';

/** The page that a path shows in this pack; an unknown id is not found. */
export function routeAt(pack: Pack, path: string): Route {
  const route = parsePath(path, pack.locale);
  return exists(pack, route) ? route : { kind: 'not-found' };
}

interface Props {
  readonly pack: Pack;
  readonly path: string;
  readonly step?: string | null;
  /** one title for every page (discreet mode) */
  readonly plainTitle?: boolean;
}

/** The first render is a function of pack and path alone, so that the prerendered page and the app agree. */
export function App({ pack, path, step = null, plainTitle = false }: Props): JSX.Element {
  const route = routeAt(pack, path);
  useNewPage(`${path} ${step ?? ''}`, titleOf(pack, plainTitle ? { kind: 'neutral-start' } : route, step));
  return (
    <PackProvider value={pack}>
      <Screen pack={pack} route={route} step={step} />
    </PackProvider>
  );
}

/** On a new page: its title, its top, and the focus on its heading (AX-4). Not on the first one: the browser has just shown it. */
function useNewPage(place: string, title: string): void {
  const first = useRef(true);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [place]);
}

function Screen({ pack, route, step }: { pack: Pack; route: Route; step: string | null }): JSX.Element {
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
    case 'procedure':
      return <ProcedureScreen key={route.id} procedure={find(pack.procedures, route.id)} />;
    case 'signs':
      return <SignsScreen />;
    case 'sign-group':
      return <SignGroupScreen key={route.id} group={find(pack.signs, route.id)} />;
    case 'contacts':
      return <ContactsScreen />;
    case 'contact':
      return <ContactScreen key={route.id} contact={find(pack.contacts, route.id)} />;
    case 'search':
      return <SearchScreen />;
    case 'page':
      return <PageScreen key={route.id} page={find(pack.pages, route.id)} />;
    case 'about':
      return <AboutScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'not-found':
      return <NotFoundScreen />;
    default:
      return route satisfies never;
  }
}
