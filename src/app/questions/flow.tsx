import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { session } from '../../storage/index.ts';
import { useFirst, useStore } from '../site.tsx';
import { LoadingScreen } from '../ui/loading.tsx';
import type { ScreenProps } from '../ui/page-kind.ts';
import { useFlowSteps } from './flow-steps.ts';
import { QuestionStep } from './flow-question.tsx';
import { stepName, stepShown } from './step.ts';

type Props = Pick<ScreenProps, 'step' | 'texts' | 'later'>;

/**
 * The whole flow under one neutral path: first use, questions, check, plan. The step is in the
 * tab's memory, the answers too.
 */
export default function FlowScreen({ step: name, texts, later: Later }: Props): JSX.Element {
  const first = useFirst();
  const answered = useStore(session);
  const steps = useFlowSteps();
  const step = stepShown(first, name, answered);

  // the place names the question that is shown, so that Back leads to the one before; LaterSteps does so for their end
  const shown = stepName(first, step);
  const isElsewhere = step.kind === 'question' && shown !== name;
  useEffect(() => {
    if (isElsewhere) steps.go(step, true);
  }, [isElsewhere]);

  const before = useRef<string | null>(null);
  const arrives = before.current !== null && before.current !== shown;
  useEffect(() => {
    before.current = shown;
  });

  const later = Later && <Later step={shown} texts={texts} />;
  if (step.kind === 'question') return <QuestionStep id={step.id} arrives={arrives} aside={later} />;
  return later ?? <LoadingScreen />;
}
