import type { Clock } from '../../ports.ts';
import { createStore } from '../../store.ts';

const MINUTE = 60_000;
const now = createStore<Date | null>(null);

/** The phone's own clock. Started once the page is in the browser. */
export const clock: Clock = {
  now,
  start() {
    now.set(new Date());
    setInterval(() => now.set(new Date()), MINUTE);
  },
};
