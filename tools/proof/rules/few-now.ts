import type { Limits, ProofFailure } from '../types.ts';
import { atLeast } from '../at-least.ts';
import type { Diagram } from '../diagrams.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';
import type { ShownProcedures } from '../show-bands.ts';

/** 4b. Never more cards in the band now than the limit. What stands in another one's card counts with it. */
export function proveFewNow(encoded: EncodedRules, shown: ShownProcedures, limits: Limits): readonly ProofFailure[] {
  const { diagrams, partial } = encoded;
  return reportBreach(encoded, diagrams.and(partial, atLeast(diagrams, limits.now + 1, listCardsNow(encoded, shown))), {
    rule: 'few-now',
  });
}

/** By procedure, the answer sets that show it now as a card of its own. */
export const listCardsNow = ({ diagrams }: EncodedRules, { places, joined }: ShownProcedures): readonly Diagram[] =>
  places.map(({ now }, at) => diagrams.and(now, diagrams.not(joined[at] as Diagram)));
