import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Pack } from '../pack/index.ts';
import type { Store } from '../store.ts';

const PackContext = createContext<Pack | null>(null);
export const PackProvider = PackContext.Provider;

/** The pack of the page. Throws outside <App>. */
export function usePack(): Pack {
  const pack = useContext(PackContext);
  if (!pack) throw new Error('usePack: no pack above this component');
  return pack;
}

/**
 * The value of a store, followed. The first render shows what the store holds at that moment: what the build wrote, as long as nothing has
 * changed the store before (docs/architecture.md, section 9).
 */
export function useStore<T>(store: Store<T>): T {
  const [value, show] = useState(store.get());
  useEffect(() => {
    const follow = (): void => show(() => store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return value;
}

/** The thing with this id, among those of the pack. The compiler has checked every id, so a missing one is a fault of the app. */
export function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`nothing in the pack has the id ${id}`);
  return found;
}
