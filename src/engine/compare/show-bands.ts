import { ALWAYS, NEVER, type Diagram, type Diagrams } from '../prove/diagrams.ts';
import type { EncodedProcedure } from '../prove/encode-rules.ts';
import { BANDS, type Band, type Caps } from '../types.ts';

/** By band, the answer sets whose plan shows a procedure there. */
export type ShownBands = Record<Band, Diagram>;

interface Waiting {
  readonly place: number;
  readonly sets: Diagram;
}

/** `fillBands` over every answer set of `among` at once. Out: what each procedure is shown in, after the caps. */
export function showBands(diagrams: Diagrams, procedures: readonly EncodedProcedure[], caps: Caps, among: Diagram): readonly ShownBands[] {
  const shown = procedures.map((): ShownBands => ({ now: NEVER, today: NEVER, week: NEVER, later: NEVER }));
  const show = (place: number, band: Band, sets: Diagram) => {
    const bands = shown[place] as ShownBands;
    bands[band] = diagrams.or(bands[band], sets);
  };
  let waiting: readonly Waiting[] = [];
  for (const band of BANDS) {
    const own = procedures.map(({ source, bands }, place) => ({ place, first: source.first === true, sets: diagrams.and(among, bands[band]) }));
    const cap = band === 'later' ? Infinity : caps[band];
    const room = createRoom(diagrams, cap);
    for (const { place, sets } of own.filter(({ first }) => first)) {
      show(place, band, sets);
      room.take(sets);
    }
    const over: Waiting[] = [];
    for (const { place, sets } of [...waiting, ...own.filter(({ first }) => !first)]) {
      const full = room.full();
      show(place, band, diagrams.and(sets, diagrams.not(full)));
      over.push({ place, sets: diagrams.and(sets, full) });
      room.take(sets);
    }
    waiting = over.filter(({ sets }) => sets !== NEVER);
  }
  return shown;
}

/** Counts what a band holds already, up to its cap. */
function createRoom(diagrams: Diagrams, cap: number): { full(): Diagram; take(sets: Diagram): void } {
  if (cap === Infinity) return { full: () => NEVER, take: () => undefined };
  // taken[n]: at least n are there
  const taken: Diagram[] = Array.from({ length: cap + 1 }, (_, n) => (n === 0 ? ALWAYS : NEVER));
  return {
    full: () => taken[cap] as Diagram,
    take(sets) {
      for (let n = cap; n > 0; n--) taken[n] = diagrams.or(taken[n] as Diagram, diagrams.and(taken[n - 1] as Diagram, sets));
    },
  };
}
