import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadCode } from './model/index.ts';
import { currentSituation, plans } from '../../storage/plans/index.ts';
import { find, useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Fold } from '../ui/fold.tsx';
import { Link } from '../ui/link.tsx';
import { STEPS } from '../ui/step-numbers.ts';
import { AskCause } from './ask-cause.tsx';
import { CarriedList } from './carried-list.tsx';
import { changePage, codePage } from './code-store.ts';
import { Differences, type Kept } from './differences.tsx';
import { findDifferences, joinPlan } from './join-plan.ts';
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
  const { kept, plans: held } = useStore(plans);
  const { isFromLink, isSafe } = useStore(codePage);
  const [isTaken, setTaken] = useState<'taken' | 'joined' | null>(null);
  const [choices, choose] = useState<Kept>({});
  // what was pressed is gone: the focus goes to where it is answered
  useEffect(() => heading.current?.focus(), [isTaken]);
  const take = (how: 'aside' | 'replace'): void => {
    takePlan(plan, how);
    setTaken('taken');
  };
  const { shared } = plan;
  const situation = currentSituation(held);
  // a plan of another adult is joined to one that is here; what the session says stands in it by now
  const mayJoin = shared !== undefined && here.isThere && situation.id !== '';
  if (isTaken !== null)
    return (
      <section class="stack-s">
        <h2 ref={heading} tabIndex={-1}>
          {t(isTaken === 'joined' ? 'planCode.join.isJoined' : 'planCode.take.isTaken')}
        </h2>
        <p>{t(kept ? 'planCode.take.isKept' : 'planCode.take.notKept')}</p>
        <Link class="button" data-look="main" to={{ kind: 'flow' }} step={STEPS.plan}>
          {t('planCode.take.plan')}
        </Link>
        {shared ? (
          <>
            <p class="hint">{t('planCode.join.back')}</p>
            <button
              type="button"
              class="button"
              data-look="line"
              onClick={() => {
                onClose();
                changePage({ whom: shared.partner, isSafe: true, isMade: true });
              }}
            >
              {t('planCode.join.makeBack')}
            </button>
          </>
        ) : null}
      </section>
    );
  const join = (): void => {
    if (shared) joinPlan(plan, shared, choices);
    setTaken('joined');
  };
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
      {shared && !isSafe ? (
        <AskCause of="taken" onSafe={() => changePage({ isSafe: true })} />
      ) : here.isThere ? (
        <>
          <p class="notice" data-tone="caution">
            {t('planCode.take.here')}
          </p>
          <Fold title={t('planCode.take.isHere')} section="here">
            <CarriedList plan={here.plan} steps={here.steps} level={3} />
          </Fold>
          {mayJoin ? (
            <>
              <Differences
                of={findDifferences(situation, plan, shared)}
                kept={choices}
                onKeep={(question, side) => choose({ ...choices, [question]: side })}
              />
              {button(t('planCode.join.join'), join, 'main')}
              <p class="hint">{t('planCode.join.hint')}</p>
            </>
          ) : null}
          {button(t('planCode.take.aside'), () => take('aside'), mayJoin ? 'line' : 'main')}
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
