import { Fragment, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionId } from '../../engine/index.ts';
import type { ChildWords, PackQuestion } from '../../pack/index.ts';
import { t } from '../i18n-first.ts';
import { ChildChoice } from './child-choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { UrgentNotice } from '../ui/urgent-notice.tsx';

interface Props {
  readonly question: PackQuestion;
  /** 1 for the first */
  readonly number: number;
  /** the choice of how words speak of the child, where it stands beside this question */
  readonly child?: ChildWords | null;
  /** what was answered before */
  readonly given?: readonly OptionId[];
  readonly onAnswer?: (options: readonly OptionId[]) => void;
  /** "Me montrer déjà quoi faire", with what is ticked now */
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
 * One question, with the alert of an urgent option right under it: before the app is there it shows by styles alone
 * (decision 0005). Native radios or boxes, so that it can be read and ticked before any script. Nothing moves on its
 * own: a tap selects, "Continuer" confirms.
 */
export function QuestionForm({ question, number, child = null, given = [], onAnswer, onPlan }: Props): JSX.Element {
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

  return (
    <form class="question" data-question={question.id} {...PRIVATE_FORM} onSubmit={submit}>
      {missing ? (
        <div ref={error} class="notice" data-tone="caution" role="alert" tabIndex={-1}>
          <Icon name="alert" />
          <div>
            <b>{t('question.missingTitle')}</b>
            <p id={missingId}>{t('question.missing')}</p>
          </div>
        </div>
      ) : null}
      <fieldset aria-describedby={missing ? missingId : undefined}>
        <legend>
          <span class="eyebrow">{t('question.count', { count: number })}</span>
          <h1 tabIndex={-1}>{question.title}</h1>
        </legend>
        {question.hint ? <p class="hint">{question.hint}</p> : null}
        {question.kind === 'many' ? <p class="hint">{t('question.several')}</p> : null}
        {question.options.map(({ id, label, hint }) => (
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
      </fieldset>
      {child ? <ChildChoice words={child} /> : null}
      <details class="why">
        <summary>{t('question.why')}</summary>
        <p>{question.why}</p>
      </details>
      <p class="waiting" role="status">
        {t('question.waiting')}
      </p>
      <button type="submit" class="button" data-look="main">
        {t('question.continue')}
      </button>
      <button type="button" class="button needs-script" data-look="line" onClick={() => onPlan?.(ticked)}>
        {t('question.plan')}
      </button>
    </form>
  );
}
