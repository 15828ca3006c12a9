import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Pack } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import { SiteContextProvider, type Site } from './context.ts';
import { exists, pathOf } from './paths.ts';
import { MAP } from './routes.ts';

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
      map: core ? MAP.filter(({ to }) => exists(core, to)) : [],
      translated,
    }),
    [first, core, ports, load, translated],
  );
  return <SiteContextProvider value={site}>{children}</SiteContextProvider>;
}
