/**
 * Inlined at the end of every page (a few hundred bytes): what must work before any script has loaded. The quick exit, and a
 * "Continuer" pressed too early, which is kept until the app is there. Before even this has come, the exit is a plain link.
 */
import { installQuickExit } from './platform/quick-exit.ts';
import { clearLeft, hasLeft, markLeft } from './storage/left.ts';

const base = import.meta.env.BASE_URL;
installQuickExit({ markLeft, hasLeft, clearLeft, pauseHref: `${base}pause.html`, startHref: `${base}fr/debut/` });

addEventListener('submit', (event) => {
  event.preventDefault();
  if (document.documentElement.dataset['ready'] !== undefined) return;
  (event.target as HTMLFormElement).dataset['sent'] = '';
});
