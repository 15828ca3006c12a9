import type { Phone } from '../../ports.ts';

/** LK-2, in milliseconds. */
export const LOCK = { idle: 180_000, warning: 150_000, hidden: 15_000 } as const;
/** How often the clock is looked at. A phone that slept finds out at once when it wakes. */
const LOOK_EVERY = 1000;
/** What a hand does; a page scrolls by itself too, when something comes into it. */
const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

interface Watch {
  readonly phone: Pick<Phone, 'watchSight'>;
  readonly lock: () => void;
  /** whether it is about to lock */
  readonly warn: (isSoon: boolean) => void;
  readonly after?: Readonly<Record<keyof typeof LOCK, number>>;
}

/**
 * Locks after three minutes without a touch, said half a minute before, and 15 seconds after the page is out of sight.
 * Counted by the clock: a timer stands still while a phone sleeps. Returns what stops it.
 */
export function watchIdle({ phone, lock, warn, after = LOCK }: Watch): () => void {
  let touched = Date.now();
  let hiddenAt: number | null = null;
  let isSoon = false;
  const say = (soon: boolean): void => {
    if (soon !== isSoon) warn((isSoon = soon));
  };
  const look = (): void => {
    const now = Date.now();
    // set back: the count begins anew
    if (now < touched) touched = now;
    const isOut = hiddenAt !== null && now - hiddenAt >= after.hidden;
    if (isOut || now - touched >= after.idle) return lock();
    say(now - touched >= after.warning);
  };
  const touch = (): void => {
    touched = Date.now();
    say(false);
  };
  const timer = setInterval(look, LOOK_EVERY);
  for (const kind of TOUCHES) addEventListener(kind, touch, { capture: true, passive: true });
  const stopSight = phone.watchSight((isHidden) => {
    look();
    hiddenAt = isHidden ? (hiddenAt ?? Date.now()) : null;
  });
  return () => {
    clearInterval(timer);
    for (const kind of TOUCHES) removeEventListener(kind, touch, { capture: true });
    stopSight();
  };
}
