import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Ports } from '../../ports.ts';
import { keepPlace, restorePlace } from './kept-places.ts';
import { forgetAnchor, showAnchor } from './show-anchor.ts';

interface NewPage {
  /** changes when another page, or more of it, is shown */
  readonly page: string;
  readonly title: string;
  /** Back and Forward find it as it was left */
  readonly keepsPlace: boolean;
}

/**
 * On a new page: its title, its top, and the focus on its heading (AX-4); where its address has an anchor, what
 * that names; by Back or Forward, the page as it was left. On the first one the browser has done so, but for an
 * anchor of a page that it was not sent.
 */
export function useNewPage({ router: { place }, font }: Ports, { page, title, keepsPlace }: NewPage): void {
  const first = useRef(true);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    let shown = place.get();
    return place.subscribe(() => {
      const next = place.get();
      const samePage = next.path === shown.path && next.step === shown.step;
      // an anchor has scrolled the page by now: follow-links.ts has kept its place before
      if (next.depth !== shown.depth && (!samePage || next.returned)) keepPlace(shown.depth);
      shown = next;
      forgetAnchor();
      if (samePage && next.returned) restorePlace(next.depth);
    });
  }, []);
  // before the page is painted: nobody sees it jump
  useLayoutEffect(() => {
    const { hash, depth, returned } = place.get();
    if (first.current) {
      first.current = false;
      if (document.querySelector(':target') === null) showAnchor(hash);
      return;
    }
    font.show();
    if ((returned && keepsPlace && restorePlace(depth)) || showAnchor(hash)) return;
    showTop();
  }, [page]);
}

/** The page from its top, with the focus on its heading. */
export function showTop(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
