import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { routeAt } from '../paths.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { neverComes } from '../ui/one-file.ts';
import { scriptAt } from '../ui/step-numbers.ts';
import { called, comeBack, tellCall } from '../visit/called.ts';

/** The script that asks comes while the person calls. */
const load = () => (import.meta.env.MODE === 'single' ? neverComes() : import('../notes/call-bar.tsx'));

/** After a call, from wherever its number was tapped: asks how it went once the person is back on the page. */
export function AfterCall(): JSX.Element | null {
  const core = useCore();
  const { place } = usePorts().router;
  const call = useStore(called);
  const [bar, come] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => {
    const pageOf = (): string | undefined => {
      const { path, step } = place.get();
      const route = routeAt(core, path);
      return route.kind === 'procedure' ? route.id : scriptAt(core.procedures, step ?? '');
    };
    const tap = ({ target }: { readonly target: EventTarget | null }): void => tellCall(target, pageOf);
    // a number that was tapped before the app was there
    tap({ target: document.activeElement });
    const ends = new AbortController();
    const { signal } = ends;
    document.addEventListener('click', tap, { signal });
    document.addEventListener('visibilitychange', comeBack, { signal });
    addEventListener('focus', comeBack, { signal });
    return () => ends.abort();
  }, [core, place]);
  useEffect(() => {
    // what does not come is asked for again at the next call
    if (call && !bar) load().then(come, () => undefined);
  }, [call, bar]);
  return call?.isBack && bar ? <bar.CallBar key={call.at} call={call} /> : null;
}
