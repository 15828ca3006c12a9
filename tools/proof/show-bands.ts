import { BANDS, PLACES, type Band, type Caps, type Place } from '../../src/engine/types.ts';
import { ALWAYS, NEVER, type Diagram, type Diagrams } from './diagrams.ts';
import type { EncodedProcedure } from './encode-rules.ts';

/** By place, the answer sets whose plan shows a procedure there. */
export type ShownBands = Record<Place, Diagram>;

export interface ShownProcedures {
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
): ShownProcedures {
  const places = procedures.map(
    (): ShownBands => Object.fromEntries(PLACES.map((place) => [place, NEVER])) as ShownBands,
  );
  const joined = findJoined(diagrams, procedures);
  const show = (place: number, band: Place, sets: Diagram) => {
    const bands = places[place] as ShownBands;
    bands[band] = diagrams.or(bands[band], sets);
  };
  let waiting: readonly Waiting[] = [];
  for (const band of BANDS) {
    const own = procedures.map((procedure, place) => ({
      place,
      ...sortOut(diagrams, procedure, joined[place] as Diagram, band, among),
    }));
    const room = createRoom(diagrams, band === 'later' ? Infinity : caps[band]);
    for (const { place, stays, takes } of own) {
      show(place, band, stays);
      room.take(takes);
    }
    const over: Waiting[] = [];
    const queue = [
      ...own.map(({ place, first }) => ({ place, sets: first })),
      ...waiting,
      ...own.map(({ place, last }) => ({ place, sets: last })),
    ];
    for (const { place, sets } of queue.filter((entry) => entry.sets !== NEVER)) {
      const full = room.full();
      show(place, band, diagrams.without(sets, full));
      over.push({ place, sets: diagrams.and(sets, full) });
      room.take(sets);
    }
    waiting = over.filter(({ sets }) => sets !== NEVER);
  }
  for (const [place, { bands }] of procedures.entries()) show(place, 'standby', diagrams.and(among, bands.standby));
  return { places, joined };
}

/** What a procedure brings to a band of its own: all that the caps look at. */
interface Brought {
  /** no cap moves it, and what of it is a card */
  readonly stays: Diagram;
  readonly takes: Diagram;
  /** a cap can move it: before and after what waits from the band above */
  readonly first: Diagram;
  readonly last: Diagram;
}

export function sortOut(
  diagrams: Diagrams,
  { bands, protects, lifted }: EncodedProcedure,
  joined: Diagram,
  band: Band,
  among: Diagram,
): Brought {
  const sets = diagrams.and(among, bands[band]);
  const isJoined = diagrams.and(sets, joined);
  const stays = diagrams.or(diagrams.and(sets, protects), isJoined);
  const moves = diagrams.without(sets, stays);
  return {
    stays,
    takes: diagrams.without(stays, isJoined),
    first: diagrams.and(moves, lifted),
    last: diagrams.without(moves, lifted),
  };
}

/**
 * Where a procedure stands in another one's card: one of its hosts is in the same place, and no cap can move it from
 * there.
 */
export function findJoined(diagrams: Diagrams, procedures: readonly EncodedProcedure[]): readonly Diagram[] {
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
