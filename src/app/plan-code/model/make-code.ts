import { PLACES, plan, type ProcedureId, type Rules } from '../../../engine/index.ts';
import type { PlanNumbers } from '../../../pack/index.ts';
import { NOTHING_CARRIED, type CarriedPlan, type StepName } from './carried.ts';
import { packContent } from './content.ts';
import { closeFrame } from './frame.ts';
import { numberPlan } from './number-plan.ts';

/** A code, what it holds, and what of the plan did not fit into it. */
export interface MadeCode {
  /** without blanks, at most 32 signs */
  readonly code: string;
  readonly held: CarriedPlan;
  readonly left: CarriedPlan;
}

/** The rules of the guide, and its id. */
type Guide = Rules & { readonly id: string };

/** One tick: a procedure with its state, who takes care of one, or a step. */
type Tick = { readonly item: ProcedureId } | { readonly carried: ProcedureId } | { readonly step: StepName };

/**
 * What stays longest, first: every answer; states of procedures in the order of the plan; who takes care of what; then
 * ticked steps, of what is still to be done before what is done.
 */
function ticksInOrder(guide: Guide, { answers, items, steps, shared }: CarriedPlan): readonly Tick[] {
  const { bands } = plan(guide, answers);
  const planned = PLACES.flatMap((band) => bands[band].map(({ procedure }) => procedure));
  const places = new Map([...planned, ...guide.procedures.map(({ id }) => id)].reverse().map((id, at) => [id, -at]));
  const place = (id: ProcedureId): number => places.get(id) ?? 1;
  const byPlan = (ids: readonly ProcedureId[]): readonly ProcedureId[] => [...ids].sort((a, b) => place(a) - place(b));
  const ticked = byPlan([...new Set(steps.map(({ procedure }) => procedure))]);
  const open = ticked.filter((id) => items[id] === undefined);
  return [
    ...byPlan(Object.keys(items)).map((item) => ({ item })),
    ...byPlan(Object.keys(shared?.carriers ?? {})).map((carried) => ({ carried })),
    ...[...open, ...ticked.filter((id) => items[id] !== undefined)].flatMap((id) =>
      steps.flatMap((step) => (step.procedure === id ? [{ step }] : [])),
    ),
  ];
}

const withTicks = (whole: CarriedPlan, ticks: readonly Tick[]): Omit<CarriedPlan, 'answers'> => ({
  items: Object.fromEntries(
    ticks.flatMap((tick) => ('item' in tick ? [[tick.item, whole.items[tick.item] ?? 'done'] as const] : [])),
  ),
  steps: ticks.flatMap((tick) => ('step' in tick ? [tick.step] : [])),
  ...(whole.shared && {
    shared: {
      ...whole.shared,
      carriers: Object.fromEntries(
        ticks.flatMap((tick) => ('carried' in tick ? [[tick.carried, whole.shared?.carriers[tick.carried] ?? 0]] : [])),
      ),
    },
  }),
});

/**
 * The code of a plan. What does not fit into 32 signs is left out from the end of the order above, and told. Null when
 * the answers alone do not fit, which the tests refuse for this guide.
 */
export function makeCode(guide: Guide, numbers: PlanNumbers, whole: CarriedPlan): MadeCode | null {
  const generation = numbers.generations.length - 1;
  const sizes = numbers.generations[generation];
  if (!sizes) return null;
  const ticks = ticksInOrder(guide, whole);
  const holding = (count: number): Omit<MadeCode, 'left'> | null => {
    const held = { answers: whole.answers, ...withTicks(whole, ticks.slice(0, count)) };
    const code = closeFrame(guide.id, packContent(generation, sizes, numberPlan(numbers, held)), whole.shared ? 1 : 0);
    return code === null ? null : { code, held };
  };
  const made = longest(ticks.length, holding);
  const left = { ...NOTHING_CARRIED, ...withTicks(whole, ticks.slice(made?.count ?? 0)) };
  return made && { code: made.made.code, held: made.made.held, left };
}

/** The largest count that can be made, looked for by halves; all of them where that can be. */
function longest<T extends object>(
  most: number,
  make: (count: number) => T | null,
): { readonly count: number; readonly made: T } | null {
  const all = make(most);
  if (all !== null) return { count: most, made: all };
  const none = make(0);
  let found = none && { count: 0, made: none };
  let [least, above] = [0, most];
  while (found && above - least > 1) {
    const count = (least + above) >> 1;
    const made = make(count);
    if (made === null) above = count;
    else [least, found] = [count, { count, made }];
  }
  return found;
}
