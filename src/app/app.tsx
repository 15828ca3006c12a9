import type { JSX } from 'preact';
import type { Core, Pack, Texts } from '../pack/index.ts';
import { LoadingScreen } from './home/loading.tsx';
import { useNewPage } from './navigation/use-new-page.ts';
import { frameOf, needsTexts, routeAt, titleOf } from './paths.ts';
import { MENU, ROUTES, type Route, type TextKind, type TextScreens } from './routes.ts';
import { SiteProvider } from './site.tsx';
import { Frame } from './ui/frame.tsx';
import { LoadFailedNotice } from './ui/load-failed.tsx';

interface Props {
  readonly pack: Pack;
  readonly path: string;
  /** the screens that show texts; null while they are on their way, with them */
  readonly screens: TextScreens | null;
  readonly step?: string | null;
  /** one title for every page (discreet mode) */
  readonly plainTitle?: boolean;
}

/** The first render is a function of pack and path alone, so that the prerendered page and the app agree. */
export function App({ pack: { core, texts }, path, screens, step = null, plainTitle = false }: Props): JSX.Element {
  const route = routeAt(core, path);
  const waits = needsTexts(route) && (screens === null || texts === null);
  useNewPage({
    page: `${path} ${step ?? ''} ${waits ? '' : 'shown'}`,
    title: titleOf(core, plainTitle ? { kind: 'neutral-start' } : route, step),
    // a question that one comes back to is read from its top again
    keepsPlace: route.kind !== 'flow' || step === 'plan',
  });
  return (
    <SiteProvider core={core}>
      <Frame page={route.kind} menu={MENU} {...(waits ? {} : frameOf(core, route, step))}>
        <Screen route={route} step={step} texts={texts} screens={screens} />
      </Frame>
    </SiteProvider>
  );
}

interface ScreenProps {
  readonly route: Route;
  readonly step: string | null;
  readonly texts: Texts | null;
  readonly screens: TextScreens | null;
}

function Screen({ route, step, texts, screens }: ScreenProps): JSX.Element {
  const page = ROUTES[route.kind];
  const id = 'id' in route ? route.id : '';
  if ('screen' in page) return <page.screen key={id} id={id} step={step} texts={texts} />;
  const Shown = screens?.[route.kind as TextKind];
  return Shown && texts ? <Shown key={id} id={id} step={step} texts={texts} /> : <LoadingScreen />;
}

/** What the worker answers to any address without a network, until the app shows the page; for the prerender. */
export const Shell = ({ core }: { core: Core }): JSX.Element => (
  <SiteProvider core={core}>
    <Frame page="" menu={MENU}>
      <LoadingScreen />
    </Frame>
  </SiteProvider>
);

/** What every page holds behind it, for the case that the guide does not come; on the neutral start, without the numbers. */
export const LoadFailed = ({ core, neutral = false }: { core: Core; neutral?: boolean }): JSX.Element => (
  <SiteProvider core={core}>
    <LoadFailedNotice neutral={neutral} />
  </SiteProvider>
);
