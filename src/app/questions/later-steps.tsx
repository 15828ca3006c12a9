import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { plan, resolve } from '../../engine/index.ts';
import type { Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { useCore, useStore } from '../site.tsx';
import { NoPlanStep } from '../plan/flow-no-plan.tsx';
import { PlanStep } from '../plan/flow-plan.tsx';
import { HeldScript } from '../plan/held-script.tsx';
import { Entry } from './entry.tsx';
import { CheckStep } from './flow-check.tsx';
import { useFlowSteps } from './flow-steps.ts';
import { QuestionAside } from './question-aside.tsx';
import { StartBlock } from './start-block.tsx';
import { readStep, type FlowStep } from './step.ts';

/**
 * What the flow has beside its questions: what is heard and drawn of one, first use, the check of the answers, the
 * plan. They need the core, and come behind the questions.
 */
export default function LaterSteps({ step: name, texts }: { step: string | null; texts: Texts | null }): JSX.Element {
  const core = useCore();
  const { flow, procedures } = core;
  const { answers } = useStore(session);
  const steps = useFlowSteps();
  const step = readStep(core, name);
  // what is urgent is shown without a check before it: "Modifier" stands in the plan (FL-8)
  const isEnd = step.kind === 'end';
  const shown = isEnd ? (plan(core, answers).bands.now.length > 0 ? 'plan' : 'check') : step.kind;
  useLayoutEffect(() => {
    if (isEnd) steps.go({ kind: shown === 'plan' ? 'plan' : 'check' }, true);
  }, [isEnd]);
  switch (shown) {
    case 'question':
      return <QuestionAside id={(step as Extract<FlowStep, { id: string }>).id} />;
    case 'start':
      return <StartBlock onChoice={() => steps.next(true)} />;
    case 'check':
      return <CheckStep />;
    case 'plan':
      return Object.keys(resolve(flow, answers).kept).length === 0 ? (
        <NoPlanStep texts={texts} onStart={() => steps.go({ kind: 'entry' })} />
      ) : (
        <PlanStep
          texts={texts}
          onResume={() => steps.go({ kind: 'entry' })}
          onChange={() => steps.go({ kind: 'check' })}
        />
      );
    case 'script': {
      const { id } = step as Extract<FlowStep, { id: string }>;
      return procedures.some((procedure) => procedure.id === id) ? (
        <HeldScript id={id} texts={texts} />
      ) : (
        <Entry startShown />
      );
    }
    default:
      // prerendered like this: the plain HTML of the entry, which works without any script
      return <Entry startShown />;
  }
}
