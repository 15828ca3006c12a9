import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { resolve } from '../../engine/index.ts';
import type { Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { Entry } from './entry.tsx';
import { StartBlock } from './start-block.tsx';
import { useCore, useStore } from '../context.ts';
import { readStep, type Step } from './step.ts';
import { useFlowSteps } from './flow-steps.ts';
import { CheckStep } from './flow-check.tsx';
import { NoPlanStep } from '../plan/flow-no-plan.tsx';
import { PlanStep } from '../plan/flow-plan.tsx';
import { QuestionStep } from './flow-question.tsx';

/** The whole flow under one neutral path: first use, questions, check, plan. The step is in the tab's memory, the answers too. */
export function FlowScreen({ step: name, texts }: { step: string | null; texts: Texts | null }): JSX.Element {
  const { flow } = useCore();
  const { answers, started } = useStore(session);
  const steps = useFlowSteps();
  const position = resolve(flow, answers);
  const step = reachable(readStep(name));

  /** Where a reload forgets the answers (nothing is kept in the tab), a step that they led to falls back to the entry. */
  function reachable(wanted: Step): Step {
    if (wanted.kind === 'question' && !position.asked.includes(wanted.id)) return { kind: 'entry' };
    return wanted;
  }

  // the entry is no place of its own once started: Back then leads to the question before, as it does everywhere
  const resumed = step.kind === 'entry' && started;
  useEffect(() => {
    if (resumed) steps.next(true);
  }, [resumed]);

  switch (step.kind) {
    case 'entry':
      if (started) return position.next === null ? <CheckStep /> : <QuestionStep id={position.next} />;
      // prerendered like this: the plain HTML of the entry, which works without any script
      return <Entry startShown />;
    case 'start':
      return <StartBlock onChoice={() => steps.next(true)} />;
    case 'question':
      return <QuestionStep id={step.id} />;
    case 'check':
      return <CheckStep />;
    case 'plan':
      return Object.keys(position.kept).length === 0 ? (
        <NoPlanStep onStart={() => steps.go({ kind: 'entry' })} />
      ) : (
        <PlanStep
          texts={texts}
          onResume={() => steps.go({ kind: 'entry' })}
          onChange={() => steps.go({ kind: 'check' })}
        />
      );
    default:
      return step satisfies never;
  }
}
