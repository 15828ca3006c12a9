import { useEffect } from 'preact/hooks';
import type { Router } from '../../ports.ts';
import { keepPlace } from './kept-places.ts';
import { openFolds } from './show-anchor.ts';
import { showTop } from './use-new-page.ts';

/** A plain click with the main button, not meant for a new tab. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

/**
 * Follows the guide's own links without loading a page. Every link is a real address, so that without scripts, in a new
 * tab or when the app is not there yet, it works all the same. `flow`: the path of the flow.
 */
export function useFollowedLinks(router: Router, flow: string): void {
  useEffect(() => {
    /** The page that is shown is read from its top, and is no new entry of the history. */
    const go = (to: string, step: string | null): void => {
      const [path = '', hash] = to.split('#');
      const here = router.place.get();
      const isHere = here.path === path && here.step === step;
      router.go(path, { step, hash, replace: isHere });
      if (isHere) showTop();
    };
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // the licences are a file, and no page
      if (!link || link.rel === 'license' || !isPlain(event)) return;
      const { step = null, back: backTo } = link.dataset;
      const href = link.getAttribute('href') ?? '';
      const root = router.hrefOf('/');
      if (backTo !== undefined) {
        event.preventDefault();
        router.back(backTo);
      } else if (href.startsWith(root)) {
        event.preventDefault();
        go(`/${href.slice(root.length)}`, step);
      } else if (href.startsWith('#')) {
        // the entry of the flow, written as an anchor so that it works before any script
        if (step === null) {
          keepPlace(router.place.get().depth);
          const target = document.getElementById(href.slice(1));
          if (target) openFolds(target);
          return;
        }
        event.preventDefault();
        go(flow, step);
      }
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router, flow]);
}
