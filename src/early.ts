/** Inlined in the head of every page: what must be known before the first word is painted. */
import { chooseLanguage } from './platform/address/choose-language.ts';
import { takeCodeOut } from './platform/address/code-in-address.ts';
import { entryOfBack, showStart, startHere } from './platform/exit/quick-exit.ts';
import { watchLoad } from './platform/watch-load.ts';
import { mustAsk } from './storage/left.ts';

takeCodeOut();
document.documentElement.classList.add('js');
// the root of another language has no start: the page that it leads to shows its own
if (!chooseLanguage() && mustAsk(entryOfBack())) showStart(startHere());
watchLoad();
