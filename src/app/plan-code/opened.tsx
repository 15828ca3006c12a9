import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadCode } from './model/index.ts';
import { plans } from '../../storage/plans/index.ts';
import { find, useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Fold } from '../ui/fold.tsx';
import { Link } from '../ui/link.tsx';
import { STEPS } from '../ui/step-numbers.ts';
import { CarriedList } from './carried-list.tsx';
import { codePage } from './code-store.ts';
import { takePlan } from './take-plan.ts';
import type { usePlanHere } from './use-plan-here.ts';

interface Props {
  readonly found: Extract<ReadCode, { readonly kind: 'opened' }>;
  readonly here: ReturnType<typeof usePlanHere>;
  readonly onClose: () => void;
}

/** What a code holds, what this guide has no more of it, and the choice to take it. */
export function Opened({ found: { plan, gone, isWhole }, here, onClose }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const { flow } = useCore();
  const { kept } = useStore(plans);
  const { isFromLink } = useStore(codePage);
  const [isTaken, setTaken] = useState(false);
  // what was pressed is gone: the focus goes to where it is answered
  useEffect(() => heading.current?.focus(), [isTaken]);
  const take = (how: 'aside' | 'replace'): void => {
    takePlan(plan, how);
    setTaken(true);
  };
  if (isTaken)
    return (
      <section class="stack-s">
        <h2 ref={heading} tabIndex={-1}>
          {t('planCode.take.isTaken')}
        </h2>
        <p>{t(kept ? 'planCode.take.isKept' : 'planCode.take.notKept')}</p>
        <Link class="button" data-look="main" to={{ kind: 'flow' }} step={STEPS.plan}>
          {t('planCode.take.plan')}
        </Link>
      </section>
    );
  const button = (words: string, onClick: () => void, look: 'main' | 'line'): JSX.Element => (
    <button type="button" class="button" data-look={look} onClick={onClick}>
      {words}
    </button>
  );
  return (
    <section class="stack-s">
      <h2 ref={heading} tabIndex={-1}>
        {t('planCode.take.title')}
      </h2>
      {isWhole ? null : (
        <div class="notice" data-tone="caution">
          <div>
            {gone.askAgain.map((id) => (
              <p key={id}>{t('planCode.take.askAgain', { question: find(flow.questions, id).short })}</p>
            ))}
            {gone.questions > 0 ? <p>{t('planCode.take.goneQuestions', { count: gone.questions })}</p> : null}
            {gone.procedures > 0 ? <p>{t('planCode.take.goneProcedures', { count: gone.procedures })}</p> : null}
            {gone.steps > 0 ? <p>{t('planCode.take.goneSteps', { count: gone.steps })}</p> : null}
          </div>
        </div>
      )}
      <CarriedList plan={plan} steps={here.steps} level={3} />
      {here.isThere ? (
        <>
          <p class="notice" data-tone="caution">
            {t('planCode.take.here')}
          </p>
          <Fold title={t('planCode.take.isHere')} section="here">
            <CarriedList plan={here.plan} steps={here.steps} level={3} />
          </Fold>
          {button(t('planCode.take.aside'), () => take('aside'), 'main')}
          <p class="hint">{t('planCode.take.asideHint')}</p>
          {button(t('planCode.take.replace'), () => take('replace'), 'line')}
          <p class="hint">{t('planCode.take.replaceHint')}</p>
        </>
      ) : (
        button(t('planCode.take.take'), () => take('replace'), 'main')
      )}
      {button(t('planCode.take.leave'), onClose, 'line')}
      {kept ? <p class="hint">{t('planCode.take.isKept')}</p> : null}
      {isFromLink ? <p class="hint">{t('planCode.take.fromLink')}</p> : null}
    </section>
  );
}
