import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { ComposedLetter, Core, First, Inline, Pack, Untranslated, WholeProcedure } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import type { Store } from '../store.ts';
import type { Load } from './load.ts';
import { pathOf } from './paths.ts';
import type { Route } from './routes.ts';

type Shows<P> = (props: P) => JSX.Element | null;

/** What only a translation shows of itself (translated/index.ts). */
export interface TranslatedScreens {
  readonly AboutProcedure: Shows<{ procedure: WholeProcedure }>;
  readonly FacingCard: Shows<{ procedure: string }>;
  readonly FacingStep: Shows<{ procedure: string | undefined; step: string }>;
  readonly FacingSwitch: Shows<object>;
  readonly NotTranslated: Shows<{ of: Untranslated }>;
  readonly Sounds: Shows<{ text: readonly Inline[] }>;
  readonly Status: Shows<object>;
  readonly StillForeign: Shows<{ letter: ComposedLetter }>;
  readonly WriteIn: Shows<object>;
}

/** What every component may ask for. */
export interface Site {
  readonly first: First;
  /** null while it is on its way */
  readonly core: Core | null;
  readonly ports: Ports;
  /** loads a part of the pack of the page, for what shows it elsewhere than on its own pages */
  readonly load: Load;
  /** the path of a page, in the pack's locale where no other is named */
  readonly pathOf: (route: Route, locale?: string) => string;
  /** what only a translation shows; null in the source language */
  readonly translated: TranslatedScreens | null;
}

const SiteContext = createContext<Site | null>(null);
export const SiteContextProvider = SiteContext.Provider;

interface Props {
  readonly pack: Pick<Pack, 'first' | 'core'>;
  readonly ports: Ports;
  /** left out: nothing is asked for */
  readonly load?: Site['load'] | undefined;
  readonly translated?: Site['translated'];
  readonly children: ComponentChildren;
}

const loadsNothing: Site['load'] = () => Promise.reject(new Error('nobody asks here'));

/** Gives what is below it the pack, the ports, and what the route table says of the guide as a whole. */
export function SiteProvider({
  pack: { first, core },
  ports,
  load = loadsNothing,
  translated = null,
  children,
}: Props): JSX.Element {
  const site = useMemo(
    () => ({
      first,
      core,
      ports,
      load,
      pathOf: (route: Parameters<typeof pathOf>[0], locale = first.locale) => pathOf(route, locale),
      translated,
    }),
    [first, core, ports, load, translated],
  );
  return <SiteContextProvider value={site}>{children}</SiteContextProvider>;
}

/** Throws outside <App>. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite: no site above this component');
  return site;
}

/** What the questions, and what stands around every screen, are made of. */
export const useFirst = (): First => useSite().first;

/**
 * The core of the page's pack. Texts are given to the screens that need them. Throws while it is on its way: no
 * screen that asks is shown then.
 */
export function useCore(): Core {
  const { core } = useSite();
  if (!core) throw new Error('useCore: the core has not come');
  return core;
}

/** What the app was given of the outside. */
export const usePorts = (): Ports => useSite().ports;

/** Gives the path of a page, in the core's locale where no other is named. */
export const usePath = (): Site['pathOf'] => useSite().pathOf;

/**
 * The value of a store, followed. The first render shows what the store holds at that moment: what the build wrote, as
 * long as nothing has changed the store before (src/app/README.md).
 */
export function useStore<T>(store: Store<T>): T {
  const [value, show] = useState(store.get());
  useEffect(() => {
    const follow = (): void => show(() => store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return value;
}

export { find } from '../pack/index.ts';
