import type { JSX } from 'preact';
import type { First, Pack } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import { session } from '../storage/index.ts';
import { LoadingScreen } from './ui/loading.tsx';
import { useNewPage } from './navigation/use-new-page.ts';
import { frameOf, parsePath, routeAt, titleOf } from './paths.ts';
import { FlowScreen } from './questions/flow.tsx';
import { stepShown } from './questions/step.ts';
import type { CoreScreens, KitKind, Route, TextKind } from './routes.ts';
import type { Screens } from './shown.ts';
import { SiteProvider } from './site.tsx';
import { STEPS } from './ui/step-numbers.ts';
import { Frame } from './ui/frame.tsx';

interface Props {
  readonly pack: Pack;
  readonly screens: Screens;
  readonly ports: Ports;
  readonly path: string;
  readonly step?: string | null;
  /** one title for every page (discreet mode) */
  readonly plainTitle?: boolean;
}

/** The first render is a function of pack and path alone, so that the prerendered page and the app agree. */
export function App({ pack, screens, ports, path, step = null, plainTitle = false }: Props): JSX.Element {
  const { first, core } = pack;
  const route = core ? routeAt(core, path) : parsePath(path, first.locale);
  const screen = screenOf(pack, screens, route, step);
  // before the core has come a question is all that is drawn, and its frame needs no word of the core
  const frame = core === null ? frameOf(null, route, null) : screen ? frameOf(core, route, step) : {};
  useNewPage(ports, {
    page: `${path} ${step ?? ''} ${screen ? 'shown' : ''}`,
    title: titleOf(core, plainTitle ? { kind: 'neutral-start' } : route, step),
    // a question that one comes back to is read from its top again
    keepsPlace: route.kind !== 'flow' || step === STEPS.plan,
  });
  return (
    <SiteProvider pack={pack} ports={ports} map={screens.map} translated={screens.translated}>
      <Frame route={route} path={path} menu={screens.menu} {...frame}>
        {screen ?? <LoadingScreen />}
      </Frame>
    </SiteProvider>
  );
}

/** Whether a step of the flow is a question, which waits for nothing but the first file. */
export const isQuestion = (first: First, step: string | null): boolean =>
  stepShown(first, step, session.get()).kind === 'question';

/** The screen of a page; null while what it needs is on its way. */
function screenOf({ first, texts, kit }: Pack, screens: Screens, route: Route, step: string | null) {
  if (route.kind === 'flow') {
    const later = screens.core?.flow ?? null;
    return later || isQuestion(first, step) ? <FlowScreen step={step} texts={texts} later={later} /> : null;
  }
  const TextScreen = texts && screens.texts?.[route.kind as TextKind];
  const id = 'id' in route ? route.id : '';
  if (TextScreen) return <TextScreen key={id} id={id} texts={texts} />;
  const KitScreen = texts && kit && screens.kit?.[route.kind as KitKind];
  if (KitScreen) return <KitScreen key={id} id={id} texts={texts} kit={kit} />;
  const Screen = screens.core?.[route.kind as keyof CoreScreens];
  return Screen ? <Screen step={step} texts={texts} /> : null;
}
