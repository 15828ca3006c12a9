/**
 * Inlined at the end of every page: what must work before any script has loaded, or when none comes. The quick exit; a
 * "Continuer" or an answer that keeps nothing, pressed early, which is kept until the app is there; and the word that
 * it does not come. Before even this has come, the exit is a plain link.
 */
import { installQuickExit, pauseHere, startHere } from './platform/exit/quick-exit.ts';
import { answerEarly } from './platform/answer-early.ts';
import { markTap, showTapped } from './platform/mark-tap.ts';
import { offerReload } from './platform/watch-load.ts';
import { carryTraceless, clearLeft, hasLeft, leftTraceless, markLeft, openChannel } from './storage/left.ts';

const channel = openChannel();
installQuickExit(
  {
    put: (traceless) => markLeft(traceless, channel),
    has: hasLeft,
    traceless: leftTraceless,
    carry: carryTraceless,
    clear: clearLeft,
  },
  pauseHere(),
  startHere(),
);
markTap();
showTapped();
answerEarly();
offerReload();
