import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Core } from '../pack/index.ts';
import { SiteContextProvider } from './context.ts';
import { exists, pathOf } from './paths.ts';
import { MAP } from './routes.ts';

/** Gives what is below it the core, and what the route table says of the guide as a whole. */
export function SiteProvider({ core, children }: { core: Core; children: ComponentChildren }): JSX.Element {
  const site = useMemo(
    () => ({
      core,
      pathOf: (route: Parameters<typeof pathOf>[0], locale = core.locale) => pathOf(route, locale),
      map: MAP.filter(({ to }) => exists(core, to)),
    }),
    [core],
  );
  return <SiteContextProvider value={site}>{children}</SiteContextProvider>;
}
