import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Core } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import { SiteContextProvider } from './context.ts';
import { exists, pathOf } from './paths.ts';
import { MAP } from './routes.ts';

interface Props {
  readonly core: Core;
  readonly ports: Ports;
  readonly children: ComponentChildren;
}

/** Gives what is below it the core, the ports, and what the route table says of the guide as a whole. */
export function SiteProvider({ core, ports, children }: Props): JSX.Element {
  const site = useMemo(
    () => ({
      core,
      ports,
      pathOf: (route: Parameters<typeof pathOf>[0]) => pathOf(route, core.locale),
      map: MAP.filter(({ to }) => exists(core, to)),
    }),
    [core, ports],
  );
  return <SiteContextProvider value={site}>{children}</SiteContextProvider>;
}
