import { BANDS, type Caps, type Place, type Plan, type PlanItem, type ProcedureId } from './types.ts';

/** A procedure that the answers bring, before any cap. */
export interface OwnItem {
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
export function fillBands(own: readonly OwnItem[], caps: Caps): Plan['bands'] {
  const hostOf = findHosts(own);
  const bands: Record<Place, readonly PlanItem[]> = { now: [], today: [], week: [], later: [], standby: [] };
  const toItem = ({ procedure, band }: OwnItem): PlanItem => {
    const joins = hostOf.get(procedure);
    return { procedure, band, ownBand: band, ...(joins !== undefined && { joins }) };
  };
  const stays = (item: OwnItem): boolean => item.protects || hostOf.has(item.procedure);
  let movedDown: readonly PlanItem[] = [];
  for (const band of BANDS) {
    const here = own.filter((item) => item.band === band);
    const cap = band === 'later' ? Infinity : caps[band];
    const cards = here.filter((item) => item.protects && !hostOf.has(item.procedure)).length;
    const lifted = here.filter((item) => item.lifted).map(toItem);
    const others = here.filter((item) => !item.lifted).map(toItem);
    const movable = new Set(here.filter((item) => !stays(item)).map(({ procedure }) => procedure));
    let room = Math.max(0, cap - cards);
    const over: PlanItem[] = [];
    const take = (item: PlanItem, canMove: boolean): boolean => {
      if (!canMove || room-- > 0) return true;
      over.push(item);
      return false;
    };
    const first = lifted.filter((item) => take(item, movable.has(item.procedure)));
    const fromAbove = movedDown.map((item) => ({ ...item, band })).filter((item) => take(item, true));
    const rest = others.filter((item) => take(item, movable.has(item.procedure)));
    bands[band] = [...first, ...fromAbove, ...rest];
    movedDown = over;
  }
  const waiting = own.filter(({ band }) => band === 'standby');
  bands.standby = [...waiting.filter(({ lifted }) => lifted), ...waiting.filter(({ lifted }) => !lifted)].map(toItem);
  return bands;
}

/** By procedure that stands in another one's card, that card. Only what no cap can move away has a place for others. */
function findHosts(own: readonly OwnItem[]): ReadonlyMap<ProcedureId, ProcedureId> {
  const isHost = (id: ProcedureId, band: Place): boolean =>
    own.some((item) => item.procedure === id && item.band === band && (item.protects || band === 'standby'));
  const direct = new Map(
    own.flatMap(({ procedure, band, hosts }) => {
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
