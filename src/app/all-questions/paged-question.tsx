import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sayAlertBefore, sayChildChoice, sayQuestion, type PackQuestion } from '../../pack/index.ts';
import { answerQuestion, markStarted, session } from '../../storage/index.ts';
import { Boxes } from '../questions/options.tsx';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { ChildChoice } from '../ui/child-choice.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { UrgentBefore } from '../ui/urgent-before.tsx';

interface Props {
  readonly question: PackQuestion;
  /** its place in the flow, from 1: the same on paper */
  readonly number: number;
  /** the question that these answers ask next */
  readonly after: string | undefined;
  /** these answers ask it */
  readonly isAsked: boolean;
}

/** One question among the others. An answer counts with its tap; one that cannot wait has whom to call below it. */
export function PagedQuestion({ question: of, number, after, isAsked }: Props): JSX.Element {
  const { flow, alerts } = useCore();
  const { answers } = useStore(session);
  const question = sayQuestion({ flow }, of, answers);
  if (!isAsked)
    return (
      <p class="hint" data-needless={of.id}>
        {number}. {question.short} : {t('allQuestions.needless')}
      </p>
    );
  const alert = after === undefined ? null : sayAlertBefore({ flow, alerts }, after, answers);
  const child = sayChildChoice(flow, question, answers);
  // the alert of this page stands below all options
  const { urgent: _, ...calm } = question;
  return (
    <PrivateForm class="field" data-question={of.id}>
      <fieldset class="picks">
        <legend>
          <h2>
            {number}. {question.title}
          </h2>
        </legend>
        {question.hint ? <p class="hint">{question.hint}</p> : null}
        <Boxes
          question={calm}
          options={question.options}
          ticked={answers[of.id] ?? []}
          onTick={(options) => {
            markStarted();
            answerQuestion(of.id, options);
          }}
        />
      </fieldset>
      <Alert of={alert} />
      {child ? <ChildChoice words={child} /> : null}
    </PrivateForm>
  );
}

/** Whom to call, in sight as soon as it is said. */
function Alert({ of: alert }: { of: ReturnType<typeof sayAlertBefore> }): JSX.Element | null {
  const place = useRef<HTMLDivElement>(null);
  const wasThere = useRef(alert !== null);
  useEffect(() => {
    if (alert !== null && !wasThere.current) place.current?.scrollIntoView({ block: 'nearest' });
    wasThere.current = alert !== null;
  }, [alert !== null]);
  return alert === null ? null : (
    <div ref={place}>
      <UrgentBefore alert={alert} />
    </div>
  );
}
