import { BANDS, PLACES, type Caps, type Place } from '../../src/engine/types.ts';
import { ALWAYS, NEVER, type Diagram, type Diagrams } from './diagrams.ts';
import type { EncodedProcedure } from './encode-rules.ts';

/** By place, the answer sets whose plan shows a procedure there. */
export type ShownBands = Record<Place, Diagram>;

export interface Shown {
  /** in the order of the procedures */
  readonly places: readonly ShownBands[];
  /** by procedure, where it stands in the card of another, whatever the place */
  readonly joined: readonly Diagram[];
}

interface Waiting {
  readonly place: number;
  readonly sets: Diagram;
}

/**
 * `fillBands` over every answer set of `among` at once. Out: what each procedure is shown in, after the
 * caps, and where it is no card.
 */
export function showBands(
  diagrams: Diagrams,
  procedures: readonly EncodedProcedure[],
  caps: Caps,
  among: Diagram,
): Shown {
  const places = procedures.map(
    (): ShownBands => Object.fromEntries(PLACES.map((place) => [place, NEVER])) as ShownBands,
  );
  const joined = findJoined(diagrams, procedures);
  const show = (place: number, band: Place, sets: Diagram) => {
    const bands = places[place] as ShownBands;
    bands[band] = diagrams.or(bands[band], sets);
  };
  const both = (f: Diagram, g: Diagram) => diagrams.and(f, g);
  const without = (f: Diagram, g: Diagram) => diagrams.and(f, diagrams.not(g));
  let waiting: readonly Waiting[] = [];
  for (const band of BANDS) {
    const own = procedures.map(({ bands, protects, lifted }, place) => {
      const sets = both(among, bands[band]);
      const isJoined = both(sets, joined[place] as Diagram);
      const stays = diagrams.or(both(sets, protects), isJoined);
      return { place, stays, isJoined, moves: without(sets, stays), lifted };
    });
    const room = createRoom(diagrams, band === 'later' ? Infinity : caps[band]);
    for (const { place, stays, isJoined } of own) {
      show(place, band, stays);
      room.take(without(stays, isJoined));
    }
    const over: Waiting[] = [];
    const queue = [
      ...own.map(({ place, moves, lifted }) => ({ place, sets: both(moves, lifted) })),
      ...waiting,
      ...own.map(({ place, moves, lifted }) => ({ place, sets: without(moves, lifted) })),
    ];
    for (const { place, sets } of queue.filter((one) => one.sets !== NEVER)) {
      const full = room.full();
      show(place, band, without(sets, full));
      over.push({ place, sets: both(sets, full) });
      room.take(sets);
    }
    waiting = over.filter(({ sets }) => sets !== NEVER);
  }
  for (const [place, { bands }] of procedures.entries()) show(place, 'standby', both(among, bands.standby));
  return { places, joined };
}

/**
 * Where a procedure stands in another one's card: one of its hosts is in the same place, and no cap can move it from
 * there.
 */
function findJoined(diagrams: Diagrams, procedures: readonly EncodedProcedure[]): readonly Diagram[] {
  const byId = new Map(procedures.map((procedure) => [procedure.source.id, procedure]));
  return procedures.map(({ source, bands }) => {
    const hosts = (source.joins ?? []).flatMap((id) => byId.get(id) ?? []);
    return diagrams.any(
      hosts.flatMap((host) =>
        PLACES.map((place) =>
          diagrams.all([bands[place], host.bands[place], place === 'standby' ? ALWAYS : host.protects]),
        ),
      ),
    );
  });
}

/** Counts what a band holds already, up to its cap. */
function createRoom(diagrams: Diagrams, cap: number): { full(): Diagram; take(sets: Diagram): void } {
  if (cap === Infinity) return { full: () => NEVER, take: () => undefined };
  // taken[n]: at least n are there
  const taken: Diagram[] = Array.from({ length: cap + 1 }, (_, n) => (n === 0 ? ALWAYS : NEVER));
  return {
    full: () => taken[cap] as Diagram,
    take(sets) {
      for (let n = cap; n > 0; n--)
        taken[n] = diagrams.or(taken[n] as Diagram, diagrams.and(taken[n - 1] as Diagram, sets));
    },
  };
}
