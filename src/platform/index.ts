export {
  place,
  go,
  back,
  hrefOf,
  keepAddress,
  addressWasKept,
  markTraceless,
  isTraceless,
  shownAddress,
} from './router.ts';
export { offlineStatus, updateIsWaiting, keepOffline, retryOffline, acceptUpdate, stopOffline } from './offline.ts';
export { LEAVE_EVENT } from './quick-exit.ts';
export { clock, startClock } from './clock.ts';
export { tellFailure } from './load-failure.ts';
export { loadFont, showFont } from './web-font.ts';
export { copyText, saveFile } from './files.ts';
export { printPage, unfoldOnPaper } from './print.ts';
