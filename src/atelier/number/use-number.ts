import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../use-store.ts';
import type { NumberView } from '../work/number.ts';
import { ask, checked } from '../work/work.ts';

/** How long typing may go on before the sentences are looked for, in milliseconds. */
const LOOK_AFTER = 200;

/** What the guide says of two numbers, as they are typed; null while it is looked up for the first time. */
export function useNumber(old: string, next: string): NumberView | null {
  const [view, setView] = useState<NumberView | null>(null);
  const version = useStore(checked)?.version ?? 0;
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      void ask('number', { old, next }).then((found) => {
        if (!isLate) setView(found);
      });
    }, LOOK_AFTER);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [old, next, version]);
  return view;
}
