import { tabSignal } from './tab-signal.ts';

/** "Tout effacer": `tellErased` tells the other tabs, `onErased` hears it from them. */
export const { tell: tellErased, hear: onErased } = tabSignal('erased');
