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
  const bands: Record<Place, PlacedProcedure[]> = { now: [], today: [], week: [], later: [], standby: [] };
  const put = ({ procedure, band: ownBand }: BroughtProcedure, band: Place): void => {
    const joins = hostOf.get(procedure);
    bands[band].push(joins === undefined ? { procedure, band, ownBand } : { procedure, band, ownBand, joins });
  };
  const { lifted, rest } = sortByPlace(brought);
  let movedDown: readonly BroughtProcedure[] = [];
  for (const band of BANDS) {
    const over: BroughtProcedure[] = [];
    let room = band === 'later' ? Infinity : caps[band];
    for (const { procedure, protects } of [...lifted[band], ...rest[band]]) {
      if (protects && !hostOf.has(procedure)) room--;
    }
    const place = (own: BroughtProcedure): void => {
      const stays = own.band === band && (own.protects || hostOf.has(own.procedure));
      if (stays || room-- > 0) put(own, band);
      else over.push(own);
    };
    lifted[band].forEach(place);
    movedDown.forEach(place);
    rest[band].forEach(place);
    movedDown = over;
  }
  for (const own of [...lifted.standby, ...rest.standby]) put(own, 'standby');
  return bands;
}

type ByPlace = Readonly<Record<Place, BroughtProcedure[]>>;

function sortByPlace(brought: readonly BroughtProcedure[]): { readonly lifted: ByPlace; readonly rest: ByPlace } {
  const lifted: ByPlace = { now: [], today: [], week: [], later: [], standby: [] };
  const rest: ByPlace = { now: [], today: [], week: [], later: [], standby: [] };
  for (const own of brought) (own.lifted ? lifted : rest)[own.band].push(own);
  return { lifted, rest };
}

/** By procedure that stands in another one's card, that card. Only what no cap can move away has a place for others. */
function findHosts(brought: readonly BroughtProcedure[]): ReadonlyMap<ProcedureId, ProcedureId> {
  const direct = new Map<ProcedureId, ProcedureId>();
  const isHost = (id: ProcedureId, band: Place): boolean =>
    brought.some((own) => own.procedure === id && own.band === band && (own.protects || band === 'standby'));
  for (const { procedure, band, hosts } of brought) {
    if (hosts.length === 0) continue;
    const host = hosts.find((id) => isHost(id, band));
    if (host !== undefined) direct.set(procedure, host);
  }
  const cardOf = (id: ProcedureId): ProcedureId => {
    const host = direct.get(id);
    return host === undefined ? id : cardOf(host);
  };
  return new Map([...direct.keys()].map((id) => [id, cardOf(id)]));
}
