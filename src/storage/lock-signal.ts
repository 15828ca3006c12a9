import { tabSignal } from './tab-signal.ts';

/** What is kept was locked: `tellLocked` tells the other tabs, `onLocked` hears it from them. */
export const { tell: tellLocked, hear: onLocked } = tabSignal('locked');
