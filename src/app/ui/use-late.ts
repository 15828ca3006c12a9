import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../pack/index.ts';
import { useSite } from '../site.tsx';

/** What has come: a page that is gone back to stands at once as it was left. */
const here = new WeakMap<() => Promise<object>, object>();

/**
 * What comes later, as a script of its own: null while it is on its way, `failed` where it does not come. `load` is
 * asked once for each component, and is the same function each time.
 */
export function useLate<T extends object>(load: () => Promise<T>): T | 'failed' | null {
  const [came, come] = useState<{ readonly it: T | 'failed' | null }>(() => ({ it: (here.get(load) as T) ?? null }));
  useEffect(() => {
    let isHere = true;
    const take = (it: T | 'failed'): void => {
      if (isHere) come({ it });
    };
    load().then(
      (it) => {
        here.set(load, it);
        take(it);
      },
      () => take('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [load]);
  return came.it;
}

/** The same with the texts, where what comes has words of theirs. */
export function useLateWithTexts<T extends object>(load: () => Promise<T>): (T & { texts: Texts }) | 'failed' | null {
  const { load: loadPart } = useSite();
  const both = useCallback(async () => {
    const [it, texts] = await Promise.all([load(), loadPart('texts')]);
    return { ...it, texts };
  }, [load, loadPart]);
  return useLate(both);
}
