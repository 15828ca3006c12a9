import type { JSX } from 'preact';
import { neverComes } from '../ui/one-file.ts';
import { useLate } from '../ui/use-late.ts';

/** What opens and closes comes with the notes, which have the same words. */
const load = () => (import.meta.env.MODE === 'single' ? neverComes() : import('./kept-lock.tsx'));

type Parts = Awaited<ReturnType<typeof load>>;

/** What of the lock is to be shown: the way to open it, that it is open, or how it is turned on. */
export function LateLock({ of }: { readonly of: (parts: Parts) => JSX.Element | null }): JSX.Element | null {
  const parts = useLate(load);
  return parts === null || parts === 'failed' ? null : of(parts);
}
