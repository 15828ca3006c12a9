/**
 * The one reactive piece of the house: a value that can be read and watched. Listeners run after each change, in the
 * order they came. `platform/`, `storage/`, `app/` and `ports.ts` may import it; it imports nothing.
 *
 * @example const count = createStore(0); const stop = count.subscribe(() => show(count.get())); count.set(1);
 */
export interface Store<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export interface WritableStore<T> extends Store<T> {
  set(value: T): void;
}

export function createStore<T>(initial: T): WritableStore<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
