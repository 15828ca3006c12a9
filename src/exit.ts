/**
 * Inlined at the end of every page (about two kilobytes): what must work before any script has loaded. The quick exit, and a
 * "Continuer" pressed too early, which is kept until the app is there. Before even this has come, the exit is a plain link.
 */
import { installQuickExit } from './platform/quick-exit.ts';
import { clearLeft, hasLeft, leftTraceless, markLeft } from './storage/left.ts';

const base = import.meta.env.BASE_URL;
installQuickExit({ markLeft, hasLeft, leftTraceless, clearLeft, pauseHref: `${base}pause.html`, startHref: `${base}fr/debut/` });

addEventListener('submit', (event) => {
  event.preventDefault();
  if (document.documentElement.dataset['ready'] !== undefined) return;
  const form = event.target as HTMLFormElement;
  if (form.querySelector(':checked')) form.dataset['sent'] = '';
});
