/**
 * Inlined in the page for a language that is not stored (tools/site/plain-pages.ts). Going on takes along what stands
 * behind the #, which may be a plan code, and leaves nothing of it in the history of the tab; the way out leaves
 * nothing of the page. Both are plain links where no script runs.
 */
import { markLeft, openChannel } from './storage/left.ts';

const channel = openChannel();
const { hash, origin } = location;
if (hash) for (const said of document.querySelectorAll<HTMLElement>('.code')) said.hidden = false;
addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (link?.origin !== origin) return;
  event.preventDefault();
  if (link.matches('.exit a')) {
    document.documentElement.hidden = true;
    markLeft(false, channel);
    location.replace(link.href);
  } else location.replace(link.href + hash);
});
