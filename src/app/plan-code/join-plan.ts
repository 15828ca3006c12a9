import type { CardMark } from '../../storage/index.ts';
import { stepCode } from '../../storage/index.ts';
import { currentSituation, plans, restorePlans } from '../../storage/plans/index.ts';
import { CARRIERS, type Carrier } from '../plan/carried-by.ts';
import type { CarriedPlan, Partner, Shared } from './model/index.ts';

type Situation = ReturnType<typeof currentSituation>;
type Marks = Readonly<Record<string, CardMark>>;

/** Who takes care of what is still to be done, and when that, or an answer, was last changed. */
export function carriersHere({ answers, carriers }: Situation, items: Marks): Pick<Shared, 'at' | 'carriers'> {
  const named = Object.entries(carriers).flatMap(([id, { value }]): [string, number][] => {
    const place = CARRIERS.findIndex((carrier) => carrier === value);
    return place < 0 || items[id] !== undefined ? [] : [[id, place]];
  });
  const times = [...Object.values(answers), ...Object.values(carriers)].map(({ at }) => at);
  return { at: Math.max(0, ...times), carriers: Object.fromEntries(named) };
}

/** Who "me" is for whoever made the code is the other adult here, and the other way round. */
function turned(carrier: Carrier, partner: Partner): Carrier {
  if (carrier === 'me') return partner;
  return carrier === partner ? 'me' : carrier;
}

/** Who takes care of what, as whoever made the code says it. */
export const namesOf = ({ carriers }: Shared): Readonly<Record<string, Carrier>> =>
  Object.fromEntries(
    Object.entries(carriers).flatMap(([id, place]) => {
      const carrier = CARRIERS[place];
      return carrier ? [[id, carrier] as const] : [];
    }),
  );

/** Who takes care of what, as it is said on this phone; nobody whom this edition does not know. */
export const carriersOf = (shared: Shared): Readonly<Record<string, Carrier>> =>
  Object.fromEntries(Object.entries(namesOf(shared)).map(([id, carrier]) => [id, turned(carrier, shared.partner)]));

/** An answer, or who takes care of something, that the two plans give otherwise; `keeps`: the one changed last. */
export interface Difference<T> {
  readonly id: string;
  readonly here: T;
  readonly there: T;
  readonly keeps: 'here' | 'there';
}

/** Whatever the order in which options were chosen. */
const said = (value: unknown): string => [value].flat().map(String).sort().join(' ');

type Stamps<T> = Readonly<Record<string, { readonly value: T | null; readonly at: number }>>;

function differences<T>(here: Stamps<T>, there: Readonly<Record<string, T>>, at: number): readonly Difference<T>[] {
  return Object.entries(there).flatMap(([id, value]) => {
    const own = Object.hasOwn(here, id) ? here[id] : undefined;
    if (own === undefined || own.value === null || said(own.value) === said(value)) return [];
    return [{ id, here: own.value, there: value, keeps: own.at >= at ? ('here' as const) : ('there' as const) }];
  });
}

/** What the two plans say otherwise. */
export function findDifferences(
  { answers, carriers }: Situation,
  plan: CarriedPlan,
  shared: Shared,
): {
  readonly answers: readonly Difference<readonly string[]>[];
  readonly carriers: readonly Difference<string>[];
} {
  return {
    answers: differences(answers, plan.answers, shared.at),
    carriers: differences(carriers, carriersOf(shared), shared.at),
  };
}

/**
 * Joins the plan of another adult to this one, as two copies of a kept plan are joined (decision 0039): of what both
 * changed the later stays, unless the person chose the other (`kept`, by the id of a question). What either has done
 * stays done, and nothing that is here alone is taken away.
 */
export function joinPlan(plan: CarriedPlan, shared: Shared, kept: Readonly<Record<string, 'here' | 'there'>>): void {
  const situation = currentSituation(plans.get().plans);
  const { at } = shared;
  const now = Date.now();
  const after = (stamped: { readonly at: number } | undefined): number => Math.max(at, (stamped?.at ?? 0) + 1);
  const answers = Object.entries(plan.answers).map(([id, value]) => {
    const here = situation.answers[id];
    const choice = kept[id];
    // a choice is a change of its own: the other phone learns it with the next code
    if (choice === undefined) return [id, { value, at }];
    return [id, { value: choice === 'there' ? value : (here?.value ?? null), at: Math.max(now, (here?.at ?? 0) + 1) }];
  });
  const items = Object.entries(plan.items).flatMap(([id, value]) => {
    const here = situation.items[id];
    if (here?.value === 'done') return [];
    return [[id, { value, at: value === 'done' ? after(here) : at }]];
  });
  const steps = plan.steps.flatMap(({ procedure, step }) => {
    const code = stepCode(procedure, step);
    return situation.steps[code]?.value === true ? [] : [[code, { value: true, at: after(situation.steps[code]) }]];
  });
  const carriers = Object.entries(carriersOf(shared)).map(([id, value]) => [id, { value, at }]);
  restorePlans({
    current: { value: situation.id, at: 0 },
    situations: {
      [situation.id]: {
        answers: Object.fromEntries(answers),
        items: Object.fromEntries(items),
        steps: Object.fromEntries(steps),
        carriers: Object.fromEntries(carriers),
      },
    },
  });
}
