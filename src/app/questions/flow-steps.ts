import { useFirst, usePath, usePorts } from '../site.tsx';
import { nextStep } from './next-step.ts';
import { stepName, type FlowStep } from './step.ts';

/** Moves inside the flow. Each move is an entry of the browser's history, so that Back goes one question back. */
export function useFlowSteps(): { go(step: FlowStep, replace?: boolean): void; next(replace?: boolean): void } {
  const first = useFirst();
  const path = usePath();
  const { router } = usePorts();
  const move = (step: FlowStep, replace = false): void =>
    router.go(path({ kind: 'flow' }), { step: stepName(first, step), replace });
  return {
    go: move,
    /** to the first question without an answer; where none is left, to the end */
    next: (replace = false) => move(nextStep(first), replace),
  };
}
