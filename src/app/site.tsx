import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Pack } from '../pack/index.ts';
import type { Ports } from '../ports.ts';
import { SiteContextProvider } from './context.ts';
import { exists, pathOf } from './paths.ts';
import type { Site } from './context.ts';

interface Props {
  readonly pack: Pick<Pack, 'first' | 'core'>;
  readonly ports: Ports;
  /** none before the core has come */
  readonly map?: Site['map'];
  readonly translated?: Site['translated'];
  readonly children: ComponentChildren;
}

/** Gives what is below it the pack, the ports, and what the route table says of the guide as a whole. */
export function SiteProvider({ pack: { first, core }, ports, map, translated = null, children }: Props): JSX.Element {
  const site = useMemo(
    () => ({
      first,
      core,
      ports,
      pathOf: (route: Parameters<typeof pathOf>[0], locale = first.locale) => pathOf(route, locale),
      map: map?.filter(({ to }) => core && exists(core, to)) ?? [],
      translated,
    }),
    [first, core, ports, map, translated],
  );
  return <SiteContextProvider value={site}>{children}</SiteContextProvider>;
}
