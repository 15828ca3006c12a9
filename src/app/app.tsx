import type { JSX } from 'preact';
import type { Core, Pack } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import { LoadingScreen } from './home/loading.tsx';
import { useNewPage } from './navigation/use-new-page.ts';
import { frameOf, routeAt, titleOf } from './paths.ts';
import { MENU, ROUTES, type TextKind, type TextScreens } from './routes.ts';
import { SiteProvider } from './site.tsx';
import { Frame } from './ui/frame.tsx';
import { LoadFailedNotice } from './ui/load-failed.tsx';

interface Props {
  readonly pack: Pack;
  readonly ports: Ports;
  readonly path: string;
  /** the screens that show texts; null while they are on their way, with them */
  readonly screens: TextScreens | null;
  readonly step?: string | null;
  /** one title for every page (discreet mode) */
  readonly plainTitle?: boolean;
}

/** The first render is a function of pack and path alone, so that the prerendered page and the app agree. */
export function App({
  pack: { core, texts },
  ports,
  path,
  screens,
  step = null,
  plainTitle = false,
}: Props): JSX.Element {
  const route = routeAt(core, path);
  const page = ROUTES[route.kind];
  const id = 'id' in route ? route.id : '';
  const TextScreen = texts && screens?.[route.kind as TextKind];
  const waits = 'needs' in page && !TextScreen;
  useNewPage(ports, {
    page: `${path} ${step ?? ''} ${waits ? '' : 'shown'}`,
    title: titleOf(core, plainTitle ? { kind: 'neutral-start' } : route, step),
    // a question that one comes back to is read from its top again
    keepsPlace: route.kind !== 'flow' || step === 'plan',
  });
  return (
    <SiteProvider core={core} ports={ports}>
      <Frame page={route.kind} menu={MENU} {...(waits ? {} : frameOf(core, route, step))}>
        {'screen' in page ? (
          <page.screen step={step} texts={texts} />
        ) : TextScreen ? (
          <TextScreen key={id} id={id} texts={texts} />
        ) : (
          <LoadingScreen />
        )}
      </Frame>
    </SiteProvider>
  );
}

interface Around {
  readonly core: Core;
  readonly ports: Ports;
}

/** What the worker answers to any address without a network, until the app shows the page; for the prerender. */
export const Shell = ({ core, ports }: Around): JSX.Element => (
  <SiteProvider core={core} ports={ports}>
    <Frame page="" menu={MENU}>
      <LoadingScreen />
    </Frame>
  </SiteProvider>
);

/** What every page holds behind it, for the case that the guide does not come; on the neutral start, without the numbers. */
export const LoadFailed = ({ core, ports, neutral = false }: Around & { neutral?: boolean }): JSX.Element => (
  <SiteProvider core={core} ports={ports}>
    <LoadFailedNotice neutral={neutral} />
  </SiteProvider>
);
