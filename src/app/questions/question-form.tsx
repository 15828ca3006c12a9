import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionId } from '../../engine/index.ts';
import type { AlertBefore, ChildWords, PackQuestion } from '../../pack/index.ts';
import { useFirst } from '../site.tsx';
import { t } from '../say.ts';
import { ChildChoice } from '../ui/child-choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Meter } from '../ui/meter.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { UrgentBefore } from '../ui/urgent-before.tsx';
import { Boxes, Buttons } from './options.tsx';
import { answersAtOnce } from './tick.ts';
import * as icons from '../ui/icons.ts';

interface Props {
  readonly question: PackQuestion;
  /** 1 for the first */
  readonly number: number;
  /** the answer to the question before cannot wait */
  readonly alert?: AlertBefore | null;
  /** the choice of how words speak of the child, where it stands beside this question */
  readonly child?: ChildWords | null;
  /** what comes after the question itself: it is heard, and its drawings */
  readonly aside?: ComponentChildren;
  /** what was answered before */
  readonly given?: readonly OptionId[];
  /** it takes the place of another question, with a short motion */
  readonly arrives?: boolean;
  readonly onAnswer?: (options: readonly OptionId[]) => void;
  /** "Voir déjà quoi faire", with what is ticked now */
  readonly onPlan?: (options: readonly OptionId[]) => void;
}

/**
 * One question. What is one answer by itself is a button, which says so: a tap answers, and Back takes it back. What
 * can be several has boxes, and "Continuer" in sight sends them (decision 0036). The alert of an urgent option stands
 * right under its box: before the app is there it shows by styles alone (decision 0005); and it stands at the top of
 * the next question, whatever was asked (decision 0068).
 */
export function QuestionForm({
  question,
  number,
  alert: before = null,
  child = null,
  aside,
  given = [],
  arrives = false,
  onAnswer,
  onPlan,
}: Props): JSX.Element {
  const [ticked, tick] = useState(given);
  const { isMissing, error, setMissing } = useMissing();
  const missingId = `manque-${question.id}`;
  const send = (): void => {
    if (ticked.length === 0) setMissing(true);
    else onAnswer?.(ticked);
  };
  const { exclusive = [], options } = question;
  const boxes = options.filter(({ id }) => !answersAtOnce(question, id));
  const buttons = options.filter(({ id }) => answersAtOnce(question, id));

  return (
    <PrivateForm class="question" data-question={question.id} data-arrives={arrives ? '' : undefined} onSend={send}>
      <Progress number={number} />
      {before ? <UrgentBefore alert={before} /> : null}
      {isMissing ? <MissingAnswer id={missingId} error={error} /> : null}
      <fieldset aria-describedby={isMissing ? missingId : undefined}>
        <legend>
          <h1 tabIndex={-1}>{question.title}</h1>
        </legend>
        {aside}
        <p class="hint">{question.hint ?? t(`question.${boxes.length > 0 ? 'several' : 'one'}`)}</p>
        <Boxes
          question={question}
          options={boxes}
          ticked={ticked}
          onTick={(options) => {
            setMissing(false);
            tick(options);
          }}
        />
        {boxes.length > 0 && exclusive.length > 0 ? <p class="or">{t('question.or')}</p> : null}
        <Buttons
          question={question}
          options={buttons}
          ticked={ticked}
          onTap={(option) => {
            tick([option]);
            onAnswer?.([option]);
          }}
        />
      </fieldset>
      {child ? <ChildChoice words={child} /> : null}
      <details class="why">
        <summary>{t('question.why')}</summary>
        <p>{question.why}</p>
      </details>
      <p class="waiting" role="status">
        {t('question.waiting')}
      </p>
      {/* what was answered can be sent again as it is */}
      <GoOn
        isUrgent={before !== null}
        canContinue={boxes.length > 0 || ticked.length > 0}
        onPlan={() => onPlan?.(ticked)}
      />
    </PrivateForm>
  );
}

/** Whether it is said that nothing was answered, and the place that says so, which the focus goes to. */
function useMissing() {
  const [isMissing, tell] = useState(false);
  const error = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMissing) error.current?.focus();
  }, [isMissing]);
  const setMissing = (next: boolean): void => {
    tell(next);
    if (next) error.current?.focus(); // said again when it was said before
  };
  return { isMissing, error, setMissing };
}

/** That nothing was answered, and what to do. `id`: of the sentence, for the options that it is about. */
const MissingAnswer = ({ id, error }: { id: string; error: RefObject<HTMLDivElement | null> }): JSX.Element => (
  <div ref={error} class="notice" data-tone="caution" role="alert" tabIndex={-1}>
    <Icon of={icons.alert} />
    <div>
      <b>{t('question.missingTitle')}</b>
      <p id={id}>{t('question.missing')}</p>
    </div>
  </div>
);

interface GoOnProps {
  /** the answer to the question before cannot wait: the plan comes first */
  readonly isUrgent: boolean;
  readonly canContinue: boolean;
  readonly onPlan: () => void;
}

/** The ways on: to what to do already, and to the next question. */
const GoOn = ({ isUrgent, canContinue, onPlan }: GoOnProps): JSX.Element => (
  <div class="sticky">
    <button
      type="button"
      class={isUrgent ? 'button needs-script' : 'text-button needs-script'}
      data-look={isUrgent ? 'main' : undefined}
      onClick={onPlan}
    >
      {t('question.plan')}
    </button>
    {canContinue ? (
      <button type="submit" class="button" data-look={isUrgent ? 'quiet' : 'main'}>
        {t('question.continue')}
      </button>
    ) : null}
  </div>
);

/** How far one is: of the longest way that any answers lead (FL-7). */
function Progress({ number }: { number: number }): JSX.Element {
  const { longestPath } = useFirst();
  return (
    <div class="progress">
      <Meter part={number} whole={longestPath} />
      <p>{t('question.count', { count: number, most: longestPath })}</p>
    </div>
  );
}
