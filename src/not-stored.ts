/**
 * Inlined in the page for a language that is not stored (tools/site/plain-pages.ts). Going on takes along what stands
 * behind the #, which may be a plan code, and leaves nothing of it in the history of the tab; the way out leaves
 * nothing of the page. Both are plain links where no script runs.
 */
import { markLeft, openChannel } from './storage/left.ts';

const channel = openChannel();
for (const said of location.hash === '' ? [] : document.querySelectorAll<HTMLElement>('.code')) said.hidden = false;
addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (link?.origin !== location.origin) return;
  event.preventDefault();
  const leaves = link.matches('.exit a');
  if (leaves) {
    document.documentElement.hidden = true;
    markLeft(false, channel);
  }
  location.replace(leaves ? link.href : link.href + location.hash);
});
