import { plan, protects, type Answers, type Plan, type ProcedureId } from '../../engine/index.ts';
import type { Core } from '../../pack/index.ts';
import { COUNTED, type CardMarks } from '../visit/count-done.ts';
import { orderByHours } from './order-by-hours.ts';

/** A plan as its page shows it. */
export interface OrderedPlan {
  readonly bands: Plan['bands'];
  /** what stands open: the first that nothing was ticked of */
  readonly first: ProcedureId | undefined;
}

/** The plan for these answers, its bands by opening hours. `now`: null before the page knows the time. */
export function orderPlan(core: Core, answers: Answers, items: CardMarks, now: Date | null): OrderedPlan {
  const { bands: own } = plan(core, answers);
  const known = { ...core, protects: (procedure: ProcedureId) => protects(core, answers, procedure) };
  const ordered = Object.fromEntries(COUNTED.map((band) => [band, orderByHours(own[band], known, now)]));
  const bands = { ...own, ...ordered };
  const counted = COUNTED.flatMap((band) => bands[band]).filter(({ joins }) => joins === undefined);
  return {
    bands,
    first: counted.find(({ procedure }) => items[procedure] === undefined)?.procedure,
  };
}
