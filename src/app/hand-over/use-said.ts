import { sayProcedure, type Core, type PackProcedure } from '../../pack/index.ts';
import { find, useStore } from '../site.tsx';
import { sheet } from './sheet.ts';

/** What a procedure of the sheet says to the one whom it is for. */
export function useSaid(core: Core): (id: string) => PackProcedure {
  const { answers } = useStore(sheet);
  return (id) => sayProcedure(core, find(core.procedures, id), answers);
}
