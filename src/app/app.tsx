import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { First } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import { preferences, session } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { SiteProvider, useStore, type Site } from './site.tsx';
import { useFollowedLinks } from './navigation/follow-links.ts';
import { useNewPage } from './navigation/use-new-page.ts';
import type { Shown } from './open.ts';
import { frameOf, parsePath, pathOf, routeAt, titleOf } from './paths.ts';
import { stepShown } from './questions/step.ts';
import { needsOf, type Route } from './routes.ts';
import { Frame } from './frame.tsx';
import { LoadingScreen } from './ui/loading.tsx';
import { STEPS } from './ui/step-numbers.ts';

interface Props {
  readonly shown: Shown;
  readonly ports: Ports;
  readonly path: string;
  readonly load?: Site['load'] | undefined;
  readonly step?: string | null;
  /** one title for every page (discreet mode) */
  readonly plainTitle?: boolean;
}

/** The first render is a function of what is shown and path alone, so that the prerendered page and the app agree. */
export function App({ shown, ports, path, load, step = null, plainTitle = false }: Props): JSX.Element {
  const { pack, menu, translated } = shown;
  const { first, core } = pack;
  const route = core ? routeAt(core, path) : parsePath(path, first.locale);
  const screen = screenOf(shown, route, step);
  // before the core has come a question is all that is drawn, and its frame needs no word of the core
  const frame = core === null ? frameOf(null, route, null) : screen ? frameOf(core, route, step) : {};
  useNewPage(ports, {
    page: `${path} ${step ?? ''} ${screen ? 'shown' : ''}`,
    title: titleOf(core, plainTitle ? { kind: 'neutral-start' } : route, step),
    // a question that one comes back to is read from its top again
    keepsPlace: route.kind !== 'flow' || step === STEPS.plan,
  });
  return (
    <SiteProvider pack={pack} ports={ports} load={load} translated={translated}>
      <Frame route={route} path={path} menu={menu} {...frame}>
        {screen ?? <LoadingScreen />}
      </Frame>
    </SiteProvider>
  );
}

/** Whether a step of the flow is a question, which waits for nothing but the first file. */
export const isQuestion = (first: First, step: string | null): boolean =>
  stepShown(first, step, session.get()).kind === 'question';

/** The screen of a page; null while what it needs is on its way. */
function screenOf({ pack, screens }: Shown, route: Route, step: string | null): JSX.Element | null {
  const needs = needsOf(route);
  const { [route.kind]: Screen, later = null } = screens;
  if (!Screen || pack[needs] === null || (needs === 'first' && !later && !isQuestion(pack.first, step))) return null;
  const id = 'id' in route ? route.id : '';
  return <Screen key={id} id={id} step={step} texts={pack.texts} later={later} {...pack.kit} />;
}

interface RootProps {
  readonly shown: Store<Shown>;
  readonly load: Site['load'];
  readonly ports: Ports;
}

/** <App> in the browser: it follows the address, the links, the preferences, and the pack, as its files come. */
export function Root({ shown: store, load, ports }: RootProps): JSX.Element {
  const shown = useStore(store);
  const { path, step } = useStore(ports.router.place);
  const { discreet, textSize, theme } = useStore(preferences);
  useFollowedLinks(ports.router, pathOf({ kind: 'flow' }, shown.pack.first.locale));
  // before the page is painted: larger letters that were kept move nothing
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['size'] = textSize;
    dataset['theme'] = theme;
  }, [textSize, theme]);
  return <App shown={shown} load={load} ports={ports} path={path} step={step} plainTitle={discreet} />;
}
