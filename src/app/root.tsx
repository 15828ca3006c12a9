import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Pack } from '../pack/index.ts';
import { place } from '../platform/index.ts';
import type { Store } from '../store.ts';
import { preferences } from '../storage/index.ts';
import { App } from './app.tsx';
import { useStore } from './context.ts';
import { useFollowedLinks } from './follow-links.ts';
import type { Reading } from './reading.tsx';

/** What there is to show: the pack, and the screens that its second half needs. */
export interface Content {
  readonly pack: Pack;
  readonly reading: Reading | null;
}

/** <App> in the browser: it follows the address, the links, the preferences, and the pack, whose second half may still be on its way. */
export function Root({ content }: { content: Store<Content> }): JSX.Element {
  const { pack, reading } = useStore(content);
  const { path, step } = useStore(place);
  const { discreet, textSize, theme } = useStore(preferences);
  useFollowedLinks(pack);
  // before the page is painted: larger letters that were kept move nothing
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['size'] = textSize;
    dataset['theme'] = theme;
  }, [textSize, theme]);
  return <App pack={pack} path={path} reading={reading} step={step} plainTitle={discreet} />;
}
