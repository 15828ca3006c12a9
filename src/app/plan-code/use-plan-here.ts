import { useMemo } from 'preact/hooks';
import { resolve } from '../../engine/index.ts';
import type { Texts } from '../../pack/index.ts';
import { carriersHere } from './join-plan.ts';
import type { CarriedPlan, Partner, Shared } from './model/index.ts';
import { session } from '../../storage/index.ts';
import { currentSituation, plans } from '../../storage/plans/index.ts';
import { useCore, useStore } from '../site.tsx';
import { namesOfSteps, stepsByProcedure, type StepsByProcedure } from './steps-by-procedure.ts';

interface PlanHere {
  /** what a code can carry of the plan of this visit: of the answers, those that count */
  readonly plan: CarriedPlan;
  readonly steps: StepsByProcedure;
  /** something was answered, ticked or written down on this phone that another plan would meet */
  readonly isThere: boolean;
  /** what a code carries besides for another adult */
  readonly shareWith: (partner: Partner) => Shared;
}

/** The plan of this visit, as a code carries it. */
export function usePlanHere(texts: Texts): PlanHere {
  const core = useCore();
  const { answers, items, steps: codes } = useStore(session);
  const situation = currentSituation(useStore(plans).plans);
  const steps = useMemo(() => stepsByProcedure(core, texts), [core, texts]);
  const plan = { answers: resolve(core.flow, answers).kept, items, steps: namesOfSteps(codes, steps) };
  const shareWith = (partner: Partner): Shared => ({ partner, ...carriersHere(situation, items) });
  const isSaid = [answers, items, codes].some((said) => Object.keys(said).length > 0);
  return { plan, steps, isThere: isSaid || situation.id !== '', shareWith };
}
