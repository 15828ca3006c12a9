import { Fragment, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionId } from '../../engine/index.ts';
import type { AlertBefore, ChildWords, PackQuestion } from '../../pack/index.ts';
import { useFirst } from '../context.ts';
import { t } from '../say.ts';
import { ChildChoice } from '../ui/child-choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Meter } from '../ui/meter.tsx';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { UrgentBefore } from '../ui/urgent-before.tsx';
import { UrgentNotice } from '../ui/urgent-notice.tsx';
import * as icons from '../ui/icons.ts';

interface Props {
  readonly question: PackQuestion;
  /** 1 for the first */
  readonly number: number;
  /** the answer to the question before cannot wait */
  readonly alert?: AlertBefore | null;
  /** the choice of how words speak of the child, where it stands beside this question */
  readonly child?: ChildWords | null;
  /** what was answered before */
  readonly given?: readonly OptionId[];
  /** it takes the place of another question, with a short motion */
  readonly arrives?: boolean;
  readonly onAnswer?: (options: readonly OptionId[]) => void;
  /** "Voir déjà quoi faire", with what is ticked now */
  readonly onPlan?: (options: readonly OptionId[]) => void;
}

/** Ticking an exclusive option clears the others, and the other way round. */
function afterTick(
  { kind, exclusive = [] }: PackQuestion,
  before: readonly OptionId[],
  option: OptionId,
  on: boolean,
): readonly OptionId[] {
  if (kind === 'one' || (on && exclusive.includes(option))) return on ? [option] : [];
  const others = before.filter((one) => one !== option && !(on && exclusive.includes(one)));
  return on ? [...others, option] : others;
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
  given = [],
  arrives = false,
  onAnswer,
  onPlan,
}: Props): JSX.Element {
  const [ticked, tick] = useState(given);
  const [missing, setMissing] = useState(false);
  const error = useRef<HTMLDivElement>(null);
  const missingId = `manque-${question.id}`;
  const isUrgent = (option: OptionId): boolean => question.urgent?.includes(option) === true;
  // one alert at a time, under what was ticked last
  const latest = ticked.filter(isUrgent).at(-1);
  const alert = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (missing) error.current?.focus();
  }, [missing]);

  // not on what was ticked before the page was shown: it is read from its top
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [latest]);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (ticked.length === 0) {
      setMissing(true);
      error.current?.focus(); // said again when it was said before
      return;
    }
    onAnswer?.(ticked);
  };

  const { exclusive = [], options } = question;
  const isButton = (option: OptionId): boolean => answersAtOnce(question, option);
  const boxes = options.filter(({ id }) => !isButton(id));
  const buttons = options.filter(({ id }) => isButton(id));
  // what was answered can be sent again as it is
  const canContinue = boxes.length > 0 || ticked.length > 0;

  return (
    <form
      class="question"
      data-question={question.id}
      data-arrives={arrives ? '' : undefined}
      {...PRIVATE_FORM}
      onSubmit={submit}
    >
      <Progress number={number} />
      {before ? <UrgentBefore alert={before} /> : null}
      {missing ? (
        <div ref={error} class="notice" data-tone="caution" role="alert" tabIndex={-1}>
          <Icon of={icons.alert} />
          <div>
            <b>{t('question.missingTitle')}</b>
            <p id={missingId}>{t('question.missing')}</p>
          </div>
        </div>
      ) : null}
      <fieldset aria-describedby={missing ? missingId : undefined}>
        <legend>
          <h1 tabIndex={-1}>{question.title}</h1>
        </legend>
        {question.hint ? <p class="hint">{question.hint}</p> : null}
        {child && boxes.length === 0 ? <ChildChoice words={child} /> : null}
        {boxes.length > 0 ? (
          question.kind === 'many' && <p class="hint">{t('question.several')}</p>
        ) : (
          <p class="hint">{t('question.one')}</p>
        )}
        {boxes.map(({ id, label, hint }) => (
          <Fragment key={id}>
            <label class="option">
              <input
                type={question.kind === 'one' ? 'radio' : 'checkbox'}
                name={question.id}
                value={id}
                checked={ticked.includes(id)}
                onChange={(event) => {
                  setMissing(false);
                  touched.current = true;
                  tick(afterTick(question, ticked, id, event.currentTarget.checked));
                }}
              />
              <span>
                {label}
                {hint ? <span class="hint">{hint}</span> : null}
              </span>
            </label>
            {isUrgent(id) ? (
              <div
                ref={id === latest ? alert : null}
                class="if-ticked"
                role="status"
                data-shown={id === latest ? '' : undefined}
              >
                <UrgentNotice words={t('question.urgentTitle')} />
              </div>
            ) : null}
          </Fragment>
        ))}
        {boxes.length > 0 && exclusive.length > 0 ? <p class="or">{t('question.or')}</p> : null}
        {buttons.map(({ id, label, hint }) => (
          <button
            key={id}
            type="button"
            class="option"
            data-answer={id}
            aria-pressed={ticked.includes(id)}
            onClick={() => {
              tick([id]);
              onAnswer?.([id]);
            }}
          >
            <span>
              {label}
              {hint ? <span class="hint">{hint}</span> : null}
            </span>
            <Icon of={icons.forward} mirrored />
          </button>
        ))}
      </fieldset>
      {child && boxes.length > 0 ? <ChildChoice words={child} /> : null}
      <details class="why">
        <summary>{t('question.why')}</summary>
        <p>{question.why}</p>
      </details>
      <p class="waiting" role="status">
        {t('question.waiting')}
      </p>
      <div class="sticky">
        <button
          type="button"
          class={before ? 'button needs-script' : 'text-button needs-script'}
          data-look={before ? 'main' : undefined}
          onClick={() => onPlan?.(ticked)}
        >
          {t('question.plan')}
        </button>
        {canContinue ? (
          <button type="submit" class="button" data-look={before ? 'quiet' : 'main'}>
            {t('question.continue')}
          </button>
        ) : null}
      </div>
    </form>
  );
}

/**
 * Whether this option is an answer by itself: one tap is enough, and the alert of one that is urgent stands at the top
 * of the next question. Among several answers an urgent one is ticked, and its alert shows under it.
 */
const answersAtOnce = ({ kind, exclusive = [] }: PackQuestion, option: OptionId): boolean =>
  kind === 'one' || exclusive.includes(option);

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
