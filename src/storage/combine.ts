import { createStore, type Store } from '../store.ts';

/** Several stores read as one value. It holds nothing of its own: what they forget, it forgets. */
export function combine<T extends object>(stores: { readonly [K in keyof T]: Store<T[K]> }): Store<T> {
  const all = Object.entries(stores) as [string, Store<unknown>][];
  const read = (): T => Object.fromEntries(all.map(([name, store]) => [name, store.get()])) as T;
  const combined = createStore(read());
  for (const [, store] of all) store.subscribe(() => combined.set(read()));
  return combined;
}
