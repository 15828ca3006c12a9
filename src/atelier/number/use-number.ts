import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../use-store.ts';
import type { NumberView } from '../work/number.ts';
import { ask, checked } from '../work/work.ts';

/** How long typing may go on before the sentences are looked for, in milliseconds. */
const LOOK_AFTER = 200;

/** What the guide says of two numbers. */
interface Looked {
  /** null while it is looked up for the first time */
  readonly view: NumberView | null;
  /** it is of what is typed now, and not of what was typed a moment ago */
  readonly isCurrent: boolean;
}

/** What the guide says of two numbers, as they are typed. */
export function useNumber(old: string, next: string): Looked {
  const [looked, setLooked] = useState<{ readonly of: string; readonly view: NumberView } | null>(null);
  const of = JSON.stringify([old, next]);
  const version = useStore(checked)?.version ?? 0;
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      void ask('number', { old, next }).then((found) => {
        if (!isLate) setLooked({ of, view: found });
      });
    }, LOOK_AFTER);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [old, next, version]);
  return { view: looked?.view ?? null, isCurrent: looked?.of === of };
}
