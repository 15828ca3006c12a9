import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Ports } from '../ports.ts';
import { preferences } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { App } from './app.tsx';
import { useStore } from './context.ts';
import { useFollowedLinks } from './navigation/follow-links.ts';
import { pathOf } from './paths.ts';
import type { Shown } from './shown.ts';

/** <App> in the browser: it follows the address, the links, the preferences, and the pack, as its files come. */
export function Root({ shown, ports }: { shown: Store<Shown>; ports: Ports }): JSX.Element {
  const { pack, screens } = useStore(shown);
  const { path, step } = useStore(ports.router.place);
  const { discreet, textSize, theme } = useStore(preferences);
  useFollowedLinks(ports.router, pathOf({ kind: 'flow' }, pack.first.locale));
  // before the page is painted: larger letters that were kept move nothing
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['size'] = textSize;
    dataset['theme'] = theme;
  }, [textSize, theme]);
  return <App pack={pack} ports={ports} path={path} screens={screens} step={step} plainTitle={discreet} />;
}
