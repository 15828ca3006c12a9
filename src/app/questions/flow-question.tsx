import type { JSX } from 'preact';
import { resolve } from '../../engine/index.ts';
import { answerQuestion, dropDraft, session } from '../../storage/index.ts';
import { QuestionForm } from './question-form.tsx';
import { find, useFirst, useStore } from '../site.tsx';
import { useFlowSteps } from './flow-steps.ts';
import { sayAlertBefore, sayChildChoice, sayQuestion } from '../../pack/index.ts';

interface Props {
  readonly id: string;
  readonly arrives: boolean;
  readonly aside: JSX.Element | null;
}

/**
 * One question of the flow. Only its form is made anew from one question to the next: bar and help stay as they are.
 */
export function QuestionStep({ id, ...rest }: Props): JSX.Element {
  const { flow, alerts } = useFirst();
  const { answers, draft, started } = useStore(session);
  const steps = useFlowSteps();
  const question = sayQuestion({ flow }, find(flow.questions, id), answers);
  const number = resolve(flow, answers).asked.indexOf(id) + 1;
  return (
    <QuestionForm
      // anew too when everything was erased in another tab
      key={`${id} ${started}`}
      question={question}
      number={number}
      {...rest}
      alert={sayAlertBefore({ flow, alerts }, id, answers)}
      child={sayChildChoice(flow, question, answers)}
      given={answers[id] ?? (draft?.question === id ? draft.options : [])}
      onAnswer={(options) => {
        answerQuestion(id, options);
        steps.next();
      }}
      onPlan={(options) => {
        if (options.length > 0) answerQuestion(id, options);
        else dropDraft();
        steps.go({ kind: 'plan' });
      }}
    />
  );
}
