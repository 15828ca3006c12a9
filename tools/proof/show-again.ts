import { BANDS, PLACES, type Caps } from '../../src/engine/types.ts';
import { ALWAYS, NEVER, type Diagram, type Diagrams } from './diagrams.ts';
import type { EncodedProcedure } from './encode-rules.ts';
import { findJoined, showBands, sortOut, type ShownProcedures, type ShownBands } from './show-bands.ts';

/** Rules whose bands are worked out. */
export interface Known {
  readonly procedures: readonly EncodedProcedure[];
  readonly shown: ShownProcedures;
}

/**
 * `showBands` over all answer sets, for the same procedures in the same order and the same caps, with a change in some
 * of their conditions. The caps are worked out anew only where a procedure brings something else to a band; elsewhere
 * what is shown is known.
 */
export function showAgain(
  diagrams: Diagrams,
  { procedures: before, shown: known }: Known,
  procedures: readonly EncodedProcedure[],
  caps: Caps,
): ShownProcedures {
  const joined = findJoined(diagrams, procedures);
  const changed = diagrams.any(
    procedures.map((procedure, at) =>
      findChanged(diagrams, [before[at] as EncodedProcedure, known.joined[at]], [procedure, joined[at]]),
    ),
  );
  if (changed === NEVER) return { places: known.places, joined };
  const anew = showBands(diagrams, procedures, caps, changed).places;
  const unchanged = diagrams.not(changed);
  const places = known.places.map(
    (bands, at) =>
      Object.fromEntries(
        PLACES.map((place) => [place, diagrams.or(diagrams.and(bands[place], unchanged), anew[at]?.[place] ?? NEVER)]),
      ) as ShownBands,
  );
  return { places, joined };
}

type Placed = readonly [procedure: EncodedProcedure, joined: Diagram | undefined];

/** The answer sets on which a procedure brings something else to some band, or stands by where it did not. */
function findChanged(diagrams: Diagrams, [was, wasJoined = NEVER]: Placed, [is, isJoined = NEVER]: Placed): Diagram {
  const parts = BANDS.flatMap((band) => {
    const before = sortOut(diagrams, was, wasJoined, band, ALWAYS);
    const after = sortOut(diagrams, is, isJoined, band, ALWAYS);
    return (['stays', 'takes', 'first', 'last'] as const).map((part) => diagrams.differ(before[part], after[part]));
  });
  return diagrams.any([...parts, diagrams.differ(was.bands.standby, is.bands.standby)]);
}
