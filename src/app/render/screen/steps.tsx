import type { JSX } from 'preact';
import { isUntranslated, type Step } from '../../../pack/index.ts';
import { session, stepCode, toggleStep } from '../../../storage/index.ts';
import { plans, stepTickedAt } from '../../../storage/plans/index.ts';
import { useSite, useStore } from '../../site.tsx';
import { dayOf, longDate, t } from '../../say.ts';
import { Heading } from './heading.tsx';
import { PrivateForm } from '../../ui/private-form.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Tick } from '../../ui/tick.tsx';
import { Inlines } from './inlines.tsx';

interface Props {
  readonly title: string | undefined;
  readonly steps: readonly Step[];
  readonly level: 2 | 3 | 4;
  /** the procedure whose ticks these are */
  readonly ticksOf: string | undefined;
  /** the number of the first */
  readonly from?: number;
}

/** Numbered steps. The number is the box to tick, named by the step itself; before any script it is a number. */
export function Steps({ title, steps, level, ticksOf, from = 1 }: Props): JSX.Element {
  const { steps: ticked } = useStore(session);
  const held = useStore(plans).plans;
  const { translated } = useSite();
  const list = (
    <ol class="steps" start={from}>
      {steps.map(({ id, text, picture }, at) => {
        const key = stepCode(ticksOf ?? '', id);
        const words = ticksOf === undefined ? undefined : `${ticksOf}-${id}`;
        const done = ticksOf === undefined ? null : stepTickedAt(held, key);
        const isDone = ticksOf !== undefined && ticked.includes(key);
        return (
          <li key={id} data-done={isDone ? '' : undefined}>
            <span class={words === undefined ? 'step-number' : 'step-number needs-no-script'} aria-hidden="true">
              {from + at}
            </span>
            {words === undefined ? null : (
              <Tick label={words} checked={isDone} onChange={() => toggleStep(key)}>
                {from + at}
              </Tick>
            )}
            <span id={words}>
              <Inlines text={text} />
              {done === null ? null : (
                <small class="hint"> {t('plan.doneOn', { date: longDate(dayOf(new Date(done))) })}</small>
              )}
            </span>
            {translated && !isUntranslated(text) ? <translated.FacingStep procedure={ticksOf} step={id} /> : null}
            {picture ? <Pictogram name={picture} /> : null}
          </li>
        );
      })}
    </ol>
  );
  return (
    <>
      {title === undefined ? null : <Heading level={Math.min(level + 1, 4) as 3 | 4}>{title}</Heading>}
      {ticksOf === undefined ? list : <PrivateForm>{list}</PrivateForm>}
    </>
  );
}
