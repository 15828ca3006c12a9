import type { JSX } from 'preact';
import { lock } from '../../storage/index.ts';
import { LateLock } from '../notes/late-lock.tsx';
import { useStore } from '../site.tsx';

interface Props {
  /** its words come with them */
  readonly texts: unknown;
}

/** The lock of a plan that is kept, as it is; nothing where it has none. */
export function KeptLock({ texts }: Props): JSX.Element | null {
  const state = useStore(lock);
  if (state === 'off' || !texts) return null;
  return (
    <LateLock
      of={({ CalledCard, ClosedKept, OpenKept }) =>
        state === 'open' ? (
          <OpenKept />
        ) : (
          <>
            <CalledCard />
            <ClosedKept />
          </>
        )
      }
    />
  );
}

/** Keeps the plan under words: the first step of it. */
export const LockFirst = ({ texts }: Props): JSX.Element | null =>
  texts ? <LateLock of={({ LockPlan }) => <LockPlan keeps isAsked />} /> : null;
