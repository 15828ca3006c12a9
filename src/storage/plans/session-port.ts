import type { WritableStore } from '../../store.ts';
import { isSame } from '../is-same.ts';
import type { StoreEntry, Registry } from '../registry.ts';
import { NOTHING_SAID, type SessionSaid } from './watch.ts';

/** Who takes care of what: the store of the screens, and the names that they know. */
export interface Carriers {
  readonly store: WritableStore<Readonly<Record<string, string>>>;
  readonly names: readonly string[];
}

/** The stores of the session, as the kept plan reads and fills them. */
export interface SessionPort {
  get(): SessionSaid;
  /** Puts back what differs. */
  put(said: SessionSaid): void;
  /** Empties what belongs to one situation and is kept in none: ticked signs, lines of letters and calls, an undo. */
  clearRest(): void;
  /** The same, but for what was typed. */
  clearTicked(): void;
  subscribe(listener: () => void): () => void;
  /** what the tab had kept from before this page */
  back(): Partial<SessionSaid>;
}

/** What belongs to one situation, is kept in none, and would be taken for the next one's; each with its empty value. */
const TICKED: readonly (readonly [string, unknown])[] = [
  ['signs', []],
  ['fromSigns', []],
  ['draft', null],
  ['mark', null],
];
const REST: typeof TICKED = [...TICKED, ['letters', {}], ['callNotes', {}]];

const KEYS = ['answers', 'items', 'steps', 'child'] as const;

/** The stores of the session, by their keys in the registry; throws and names the key when one is not declared. */
export function sessionPort({ entries, cameBack }: Registry, { store, names }: Carriers): SessionPort {
  const entry = (key: string): StoreEntry['value'] => {
    const found = entries().find((store) => store.key === key);
    if (!found) throw new Error(`plans: no store "${key}"`);
    return found.value;
  };
  const watched = [...KEYS.map(entry), store];
  const known = (carriers: SessionSaid['carriers']): SessionSaid['carriers'] =>
    Object.fromEntries(Object.entries(carriers).filter(([, name]) => names.includes(name)));
  /** names of a newer edition, or of nobody: not shown, and not taken for taken away */
  let unknown: SessionSaid['carriers'] = {};
  const clear = (all: typeof TICKED): void => {
    for (const [key, nothing] of all)
      entries()
        .find((store) => store.key === key)
        ?.value.set(nothing);
  };

  return {
    get: () => ({
      ...NOTHING_SAID,
      ...(Object.fromEntries(KEYS.map((key) => [key, entry(key).get()])) as Partial<SessionSaid>),
      carriers: { ...unknown, ...store.get() },
    }),
    put(said) {
      const shown = known(said.carriers);
      unknown = Object.fromEntries(Object.entries(said.carriers).filter(([id]) => !Object.hasOwn(shown, id)));
      for (const key of KEYS) if (!isSame(entry(key).get(), said[key])) entry(key).set(said[key]);
      if (!isSame(store.get(), shown)) store.set(shown);
      if (Object.keys(said.answers).length > 0) entry('started').set(true);
    },
    clearRest: () => clear(REST),
    clearTicked: () => clear(TICKED),
    subscribe(listener) {
      const stops = watched.map((store) => store.subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
    back: () => cameBack() as Partial<SessionSaid>,
  };
}
