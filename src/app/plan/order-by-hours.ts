import type { PlacedProcedure, ProcedureId } from '../../engine/index.ts';
import { whenOpen, type Contact, type Dated, type PackProcedure } from '../../pack/index.ts';
import { find } from '../site.tsx';
import { callOf } from '../ui/call.tsx';

interface Known extends Dated {
  readonly procedures: readonly PackProcedure[];
  readonly contacts: readonly Contact[];
  /** whether a procedure protects, with the answers that were given */
  readonly protects: (procedure: ProcedureId) => boolean;
}

/**
 * The cards of one band, with those whose call waits for opening hours after the others, the sooner first: this
 * evening, then tomorrow, then later. Hours that are not known do not wait. Only equals change places: what protects
 * stays before what does not (decision 0037), and of two that can be called now, or from the same moment on, the order
 * stays that of the guide. `now`: null before the page knows the time, and then nothing moves.
 */
export function orderByHours(
  cards: readonly PlacedProcedure[],
  { procedures, contacts, protects, ...guide }: Known,
  now: Date | null,
): readonly PlacedProcedure[] {
  if (now === null) return cards;
  const waits = ({ procedure: id }: PlacedProcedure): number => {
    const contact = callOf(find(procedures, id), contacts);
    return contact ? minutesUntil(contact, now, guide) : 0;
  };
  const runs: { readonly card: PlacedProcedure; readonly wait: number }[][] = [];
  for (const card of cards) {
    const last = runs.at(-1);
    const [before] = last ?? [];
    const waiting = { card, wait: waits(card) };
    if (last && before && protects(before.card.procedure) === protects(card.procedure)) last.push(waiting);
    else runs.push([waiting]);
  }
  return runs.flatMap((run) => run.sort((a, b) => a.wait - b.wait).map(({ card }) => card));
}

const NEVER = Number.MAX_SAFE_INTEGER;

/**
 * How long a contact waits, to compare: 0 when it does not; else the minutes from the last midnight to its opening, on
 * the clock of the country. It is the same order on every clock, wherever the contacts and the person are.
 */
function minutesUntil({ hours }: Contact, now: Date, guide: Dated): number {
  const told = whenOpen(hours, now, guide);
  if (told.when === 'closed') return NEVER;
  if (!('time' in told)) return 0;
  const [hour = 0, minute = 0] = told.time.split(':').map(Number);
  return (told.ahead * 24 + hour) * 60 + minute;
}
