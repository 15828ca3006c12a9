import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Pack } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import { SiteContextProvider } from './context.ts';
import { exists, pathOf } from './paths.ts';
import { MAP } from './routes.ts';

interface Props {
  readonly pack: Pick<Pack, 'first' | 'core'>;
  readonly ports: Ports;
  readonly children: ComponentChildren;
}

/** Gives what is below it the pack, the ports, and what the route table says of the guide as a whole. */
export function SiteProvider({ pack: { first, core }, ports, children }: Props): JSX.Element {
  const site = useMemo(
    () => ({
      first,
      core,
      ports,
      pathOf: (route: Parameters<typeof pathOf>[0], locale = first.locale) => pathOf(route, locale),
      map: MAP.filter(({ to }) => core && exists(core, to)),
    }),
    [first, core, ports],
  );
  return <SiteContextProvider value={site}>{children}</SiteContextProvider>;
}
