import { useLayoutEffect } from 'preact/hooks';
import { lock } from '../../storage/index.ts';
import { useStore } from '../site.tsx';
import { called } from './called.ts';
import { useSayProcedure } from './use-say-procedure.ts';

/**
 * While a plan is open under words: what was called for is held in the words for this person, as the plan may lock
 * during the call (decision 0082).
 */
export function useCalledCard(): void {
  const isOpen = useStore(lock) === 'open';
  const call = useStore(called);
  const say = useSayProcedure();
  useLayoutEffect(() => {
    if (!isOpen || !call || call.procedure === null || call.card || call.isSaid) return;
    called.set({ ...call, card: say(call.procedure) });
  }, [call, isOpen]);
}
