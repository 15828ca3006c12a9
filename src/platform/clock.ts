import { createStore, type Store } from '../store.ts';

const MINUTE = 60_000;
const minute = createStore<Date | null>(null);

/** The current instant, to the minute; null until the page runs, so that prerendered pages hold no time. */
export const clock: Store<Date | null> = minute;

/** Starts the clock. Called once the page is in the browser. */
export function startClock(): void {
  minute.set(new Date());
  setInterval(() => minute.set(new Date()), MINUTE);
}
