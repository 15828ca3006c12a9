import { BANDS, type Caps, type Place, type Plan, type PlacedProcedure, type ProcedureId } from './types.ts';

/** A procedure that the answers bring, before any cap. */
export interface BroughtProcedure {
  readonly procedure: ProcedureId;
  /** the place its rule gives */
  readonly band: Place;
  /** in whose card it stands when they are in the same place: the first of these */
  readonly hosts: readonly ProcedureId[];
  /** no cap moves it */
  readonly protects: boolean;
  readonly lifted: boolean;
}

/**
 * Applies the caps, from the top band down. What protects always stays, even over the cap, and so does what stands in
 * its card; of the rest, as many stay as there is room for, and what is left goes to the next band. `later` and standby
 * have no cap, so nothing is lost.
 */
export function fillBands(brought: readonly BroughtProcedure[], caps: Caps): Plan['bands'] {
  const hostOf = findHosts(brought);
  const bands: Record<Place, readonly PlacedProcedure[]> = { now: [], today: [], week: [], later: [], standby: [] };
  const place = ({ procedure, band }: BroughtProcedure): PlacedProcedure => {
    const joins = hostOf.get(procedure);
    return { procedure, band, ownBand: band, ...(joins !== undefined && { joins }) };
  };
  const stays = ({ procedure, protects }: BroughtProcedure): boolean => protects || hostOf.has(procedure);
  let movedDown: readonly PlacedProcedure[] = [];
  for (const band of BANDS) {
    const here = brought.filter((own) => own.band === band);
    const cap = band === 'later' ? Infinity : caps[band];
    const cards = here.filter(({ procedure, protects }) => protects && !hostOf.has(procedure)).length;
    const lifted = here.filter((own) => own.lifted).map(place);
    const rest = here.filter((own) => !own.lifted).map(place);
    const movable = new Set(here.filter((own) => !stays(own)).map(({ procedure }) => procedure));
    let room = Math.max(0, cap - cards);
    const over: PlacedProcedure[] = [];
    const take = (placed: PlacedProcedure, canMove: boolean): boolean => {
      if (!canMove || room-- > 0) return true;
      over.push(placed);
      return false;
    };
    bands[band] = [
      ...lifted.filter((placed) => take(placed, movable.has(placed.procedure))),
      ...movedDown.map((placed) => ({ ...placed, band })).filter((placed) => take(placed, true)),
      ...rest.filter((placed) => take(placed, movable.has(placed.procedure))),
    ];
    movedDown = over;
  }
  const waiting = brought.filter(({ band }) => band === 'standby');
  bands.standby = [...waiting.filter(({ lifted }) => lifted), ...waiting.filter(({ lifted }) => !lifted)].map(place);
  return bands;
}

/** By procedure that stands in another one's card, that card. Only what no cap can move away has a place for others. */
function findHosts(brought: readonly BroughtProcedure[]): ReadonlyMap<ProcedureId, ProcedureId> {
  const isHost = (id: ProcedureId, band: Place): boolean =>
    brought.some((own) => own.procedure === id && own.band === band && (own.protects || band === 'standby'));
  const direct = new Map(
    brought.flatMap(({ procedure, band, hosts }) => {
      const host = hosts.find((id) => isHost(id, band));
      return host === undefined ? [] : [[procedure, host] as const];
    }),
  );
  const cardOf = (id: ProcedureId): ProcedureId => {
    const host = direct.get(id);
    return host === undefined ? id : cardOf(host);
  };
  return new Map([...direct.keys()].map((id) => [id, cardOf(id)]));
}
