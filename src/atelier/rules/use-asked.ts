import { useEffect, useState } from 'preact/hooks';
import type { Methods } from '../work/methods.ts';
import { ask, checked } from '../work/work.ts';
import { useStore } from '../use-store.ts';

/**
 * What the worker says to this; asked anew when the guide is another one, or `given`. Until the next answer comes the
 * last one stays; `undefined` before the first.
 */
export function useAsked<M extends keyof Methods>(
  method: M,
  given: Parameters<Methods[M]>[0],
): Awaited<ReturnType<Methods[M]>> | undefined {
  const version = useStore(checked)?.version ?? -1;
  const [gives, setGives] = useState<Awaited<ReturnType<Methods[M]>> | undefined>(undefined);
  const asked = JSON.stringify(given);
  useEffect(() => {
    let isHere = true;
    void ask(method, given).then((answer) => isHere && setGives(() => answer));
    return () => {
      isHere = false;
    };
    // what is given is the same as long as it says the same
  }, [method, asked, version]);
  return gives;
}
