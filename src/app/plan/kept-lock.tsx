import type { JSX } from 'preact';
import { lock } from '../../storage/index.ts';
import { useStore } from '../site.tsx';
import { neverComes } from '../ui/one-file.ts';
import { useLate } from '../ui/use-late.ts';

/** What opens and closes comes with the notes, which have the same words. */
const load = () => (import.meta.env.MODE === 'single' ? neverComes() : import('../notes/kept-lock.tsx'));

interface Props {
  /** its words come with them */
  readonly texts: unknown;
}

type Parts = Awaited<ReturnType<typeof load>>;

/** What of the lock is to be shown: the way to open it, that it is open, or how it is turned on. */
function Late({ of }: { readonly of: (parts: Parts) => JSX.Element | null }): JSX.Element | null {
  const parts = useLate(load);
  return parts === null || parts === 'failed' ? null : of(parts);
}

/** The lock of a plan that is kept, as it is; nothing where it has none. */
export function KeptLock({ texts }: Props): JSX.Element | null {
  const state = useStore(lock);
  if (state === 'off' || !texts) return null;
  return <Late of={({ ClosedKept, OpenKept }) => (state === 'open' ? <OpenKept /> : <ClosedKept />)} />;
}

/** Keeps the plan under words: the first step of it. */
export const LockFirst = ({ texts }: Props): JSX.Element | null =>
  texts ? <Late of={({ LockPlan }) => <LockPlan keeps isAsked />} /> : null;
