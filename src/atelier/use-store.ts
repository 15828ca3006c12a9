import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../store.ts';

/** What a store holds; the component is drawn anew when that changes. */
export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    const look = (): void => setValue(() => store.get());
    look();
    return store.subscribe(look);
  }, [store]);
  return value;
}
