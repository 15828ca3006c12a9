import type { PlanItem } from '../../engine/index.ts';
import { openStatus, type Contact, type PackProcedure } from '../../pack/index.ts';
import { find } from '../context.ts';
import { callOf } from '../ui/call.tsx';

interface Known {
  readonly procedures: readonly PackProcedure[];
  readonly contacts: readonly Contact[];
}

/**
 * The items of one band, with those whose call waits for opening hours after the others. Only equals change places:
 * what protects stays before what does not, and of two that both wait, or both do not, the order stays that of the
 * guide. `now`: null before the page knows the time, and then nothing moves.
 */
export function orderByHours(
  items: readonly PlanItem[],
  { procedures, contacts }: Known,
  now: Date | null,
): readonly PlanItem[] {
  if (now === null) return items;
  const waits = ({ procedure: id }: PlanItem): boolean => {
    const contact = callOf(find(procedures, id), contacts);
    return contact !== undefined && openStatus(contact.hours, now).status === 'closed';
  };
  const protects = ({ procedure: id }: PlanItem): boolean => Boolean(find(procedures, id).protective);
  const runs: PlanItem[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const [before] = last ?? [];
    if (last && before && protects(before) === protects(item)) last.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) => [...run.filter((item) => !waits(item)), ...run.filter(waits)]);
}
