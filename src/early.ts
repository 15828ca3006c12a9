/** Inlined in the head of every page: what must be known before the first word is painted. */
import { chooseLanguage } from './platform/address/choose-language.ts';
import { takeCodeOut } from './platform/address/code-in-address.ts';
import { entryInHistory } from './platform/address/history-entry.ts';
import { showStart, startHere } from './platform/exit/quick-exit.ts';
import { watchLoad } from './platform/watch-load.ts';
import { mustAsk } from './storage/left.ts';

takeCodeOut();
document.documentElement.classList.add('js');
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// the root of another language has no start: the page that it leads to shows its own
if (!chooseLanguage() && mustAsk(navigation?.type === 'back_forward' && entryInHistory())) showStart(startHere());
watchLoad();
