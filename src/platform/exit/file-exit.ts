import { entryInHistory } from '../address/history-entry.ts';
import { cloak, exitLink, LEAVE_EVENT, listenForKeys, listenForTaps } from './quick-exit.ts';

/** The history goes back within one document at once; a browser that does not is not waited for. In milliseconds. */
const BACK_WITHIN = 300;

/**
 * The quick exit of the guide in one file. It has no neutral page of its own, and no storage for a mark: it covers the
 * page at once, and goes to the first entry of the visit before it puts the other site in its place, so that Back does
 * not lead to the guide. Forward may. Without a network the page stays covered.
 */
export function installFileExit(): void {
  let left = false;
  const leave = (): void => {
    if (left) return;
    left = true;
    cloak();
    dispatchEvent(new Event(LEAVE_EVENT));
    const { depth = 0 } = entryInHistory();
    if (depth === 0) return goAway();
    addEventListener('popstate', goAway, { once: true });
    setTimeout(goAway, BACK_WITHIN);
    history.go(-depth);
  };

  listenForTaps(leave);
  listenForKeys(leave);
}

let isGoing = false;

function goAway(): void {
  if (isGoing) return;
  isGoing = true;
  // what was read does not stand in the address that stays
  history.replaceState(null, '', '#');
  const href = exitLink()?.href;
  if (navigator.onLine && href !== undefined) location.replace(href);
}
