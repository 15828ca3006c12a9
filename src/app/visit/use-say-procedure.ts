import { sayProcedure, type PackProcedure } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { find, useCore, useStore } from '../site.tsx';
import { useChild } from './use-child.ts';

/** Gives a procedure, by its id, in the words for what was answered and for the child. */
export function useSayProcedure(): (id: string) => PackProcedure {
  const core = useCore();
  const { answers } = useStore(session);
  const child = useChild();
  return (id) => sayProcedure(core, find(core.procedures, id), answers, child);
}
