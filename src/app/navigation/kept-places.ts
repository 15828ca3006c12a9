import { defineStore } from '../../storage/index.ts';

/**
 * How a page was left: how far down, which folds were open, what was followed. In memory, for as long as the page
 * lives.
 */
interface Left {
  readonly scroll: number;
  /** by the name of each fold */
  readonly open: ReadonlyMap<string, boolean>;
  readonly followed: Followed | null;
}

/** A link or a button, by what it leads to or says: what comes late above it does not change that. */
interface Followed {
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

/** By name: its anchor, or the card that it is in and its own words, and which one of those: folds come and go. */
function foldsByName(): ReadonlyMap<string, HTMLDetailsElement> {
  const folds = new Map<string, HTMLDetailsElement>();
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) {
    const card = fold.closest<HTMLElement>('[data-procedure]')?.dataset['procedure'] ?? '';
    let name = fold.id || `${card} ${fold.querySelector('summary')?.textContent ?? ''}`;
    while (folds.has(name)) name += ' again';
    folds.set(name, fold);
  }
  return folds;
}

const nameOf = (link: Element): string => link.getAttribute('href') ?? link.textContent;
const linksOf = (name: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main :is(a, button)')].filter((link) => nameOf(link) === name);

function followedNow(): Followed | null {
  const link = document.activeElement;
  const name = link && nameOf(link);
  const at = name === null ? -1 : linksOf(name).findIndex((one) => one === link);
  return name === null || at < 0 ? null : { name, at };
}

/** Keeps how the page that is shown is left. `depth` tells the entries of the history apart. */
export function keepPlace(depth: number): void {
  const open = new Map([...foldsByName()].map(([name, fold]) => [name, fold.open]));
  places.set(new Map([...places.get(), [depth, { scroll: window.scrollY, open, followed: followedNow() }]]));
}

/** Puts the page back as it was left. False when it is not known how. */
export function restorePlace(depth: number): boolean {
  const left = places.get().get(depth);
  if (!left) return false;
  foldsByName().forEach((fold, name) => (fold.open = left.open.get(name) ?? fold.open));
  window.scrollTo(0, left.scroll);
  const link = left.followed && linksOf(left.followed.name)[left.followed.at];
  (link ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  return true;
}
