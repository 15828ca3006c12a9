/**
 * Inlined in every page by the build (a few hundred bytes): what must work before any script has loaded.
 * The quick exit, and a "Continuer" pressed too early, which is kept until the app is there.
 */
import { installQuickExit } from './platform/quick-exit.ts';
import { clearLeft, hasLeft, markLeft } from './storage/left.ts';

const root = document.documentElement;
root.classList.add('js');

const base = import.meta.env.BASE_URL;
installQuickExit({ markLeft, hasLeft, clearLeft, pauseHref: `${base}pause.html`, startHref: `${base}fr/debut/` });

addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  if (root.dataset['ready'] !== undefined) return;
  form.dataset['sent'] = '';
});
