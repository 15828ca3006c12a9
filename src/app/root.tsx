import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pack } from '../pack/index.ts';
import { place } from '../platform/index.ts';
import type { Store } from '../store.ts';
import { preferences } from '../storage/index.ts';
import { App } from './app.tsx';
import { useStore } from './context.ts';
import { useFollowedLinks } from './follow-links.ts';

/** <App> in the browser: it follows the address, the links, the preferences, and the pack, whose second half may still be on its way. */
export function Root({ packs }: { packs: Store<Pack> }): JSX.Element {
  const pack = useStore(packs);
  const { path, step } = useStore(place);
  const { discreet, textSize, theme } = useStore(preferences);
  useFollowedLinks(pack);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['size'] = textSize;
    dataset['theme'] = theme;
  }, [textSize, theme]);
  return <App pack={pack} path={path} step={step} plainTitle={discreet} />;
}
