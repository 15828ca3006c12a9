import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Core } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import type { Store } from '../store.ts';
import type { MapRow, Route } from './routes.ts';

/** What every component may ask for. */
export interface Site {
  readonly core: Core;
  readonly ports: Ports;
  /** the path of a page in the core's locale */
  readonly pathOf: (route: Route) => string;
  /** every part of the guide, for the page that lists them */
  readonly map: readonly MapRow[];
}

const SiteContext = createContext<Site | null>(null);
export const SiteContextProvider = SiteContext.Provider;

/** Throws outside <App>. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite: no site above this component');
  return site;
}

/** The core of the page's pack. Texts are given to the screens that need them. */
export const useCore = (): Core => useSite().core;

/** What the app was given of the outside. */
export const usePorts = (): Ports => useSite().ports;

/** Gives the path of a page in the core's locale. */
export const usePath = (): ((route: Route) => string) => useSite().pathOf;

/**
 * The value of a store, followed. The first render shows what the store holds at that moment: what the build wrote, as long as nothing has
 * changed the store before (docs/architecture.md, section 9).
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
