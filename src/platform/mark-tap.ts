import { markEntry } from './exit/quick-exit.ts';

/**
 * Marks the history entry when the answer that keeps nothing (`#lire`) is tapped before the app is there, for
 * router.ts. An address alone, of a link or a bookmark, is nobody's wish: it shows the first question and leaves the
 * guide's copy as it is.
 */
export function markTap(): void {
  let tapped = false;
  addEventListener('click', ({ target }) => void (tapped = (target as Element).closest('a')?.hash === '#lire'), true);
  addEventListener('hashchange', () => {
    // where the browser lets nobody write its history, the mark holds for this page
    if (tapped && !markEntry({ traceless: true })) document.documentElement.dataset['traceless'] = '';
  });
}

/**
 * "Je cherche quoi faire" (`#avant`) tapped before what it shows was there, on a slow network: the browser would look
 * for it again only when every script has come.
 */
export function showTapped(): void {
  if (location.hash === '#avant' && history.state === null) location.replace(location.hash);
}
