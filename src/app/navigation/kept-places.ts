import { defineStore } from '../../storage/index.ts';

/**
 * How a page was left: how far down, which folds were open, what was followed. In memory, for as long as the page
 * lives.
 */
interface Left {
  readonly scroll: number;
  readonly open: readonly number[];
  readonly followed: number;
}

/** by depth in the history */
const places = defineStore<ReadonlyMap<number, Left>>({
  key: 'places',
  initial: new Map(),
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});

const folds = (): readonly HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('main details')];
const links = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main :is(a, button)')];

/** Keeps how the page that is shown is left. `depth` tells the entries of the history apart. */
export function keepPlace(depth: number): void {
  const open = folds().flatMap((fold, at) => (fold.open ? [at] : []));
  const followed = links().findIndex((link) => link === document.activeElement);
  places.set(new Map([...places.get(), [depth, { scroll: window.scrollY, open, followed }]]));
}

/** Puts the page back as it was left. False when it is not known how. */
export function restorePlace(depth: number): boolean {
  const left = places.get().get(depth);
  if (!left) return false;
  folds().forEach((fold, at) => (fold.open = left.open.includes(at)));
  window.scrollTo(0, left.scroll);
  (links()[left.followed] ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  return true;
}
