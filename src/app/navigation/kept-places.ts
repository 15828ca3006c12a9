import { defineStore } from '../../storage/index.ts';

/**
 * How a page was left: how far down, which folds were open, what was followed. In memory, for as long as the page
 * lives.
 */
interface Left {
  readonly scroll: number;
  readonly open: readonly Named[];
  readonly followed: Named;
}

/** A fold, a link or a button, by name: what comes late above it does not change that. */
interface Named {
  readonly name: string;
  /** among those of that name */
  readonly at: number;
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

/** The name of a part: its anchor, or where it leads to, or its card and what it says. */
function nameOf(part: Element): string {
  const card = part.closest<HTMLElement>('[data-procedure]')?.dataset['procedure'];
  return part.id || (part.getAttribute('href') ?? `${card} ${(part.querySelector('summary') ?? part).textContent}`);
}
const partsOf = (name: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main :is(a, button, details)')].filter((part) => nameOf(part) === name);

function named(part: Element | null): Named {
  const name = part ? nameOf(part) : '';
  return { name, at: partsOf(name).findIndex((one) => one === part) };
}
const find = ({ name, at }: Named): HTMLElement | undefined => partsOf(name)[at];

/** Keeps how the page that is shown is left. `depth` tells the entries of the history apart. */
export function keepPlace(depth: number): void {
  const open = folds()
    .filter((fold) => fold.open)
    .map(named);
  const followed = named(document.activeElement);
  places.set(new Map([...places.get(), [depth, { scroll: window.scrollY, open, followed }]]));
}

/** Puts the page back as it was left. False when it is not known how. */
export function restorePlace(depth: number): boolean {
  const left = places.get().get(depth);
  if (!left) return false;
  const open = left.open.map(find);
  for (const fold of folds()) fold.open = open.includes(fold);
  window.scrollTo(0, left.scroll);
  (find(left.followed) ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  return true;
}
