import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadCode } from './model/index.ts';
import { plans } from '../../storage/plans/index.ts';
import { find, useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { AskCause } from './ask-cause.tsx';
import { CarriedList } from './carried-list.tsx';
import { codePage } from './code-store.ts';
import { MeetHere } from './meet-here.tsx';
import { takePlan } from './take-plan.ts';
import { Taken } from './taken.tsx';
import type { usePlanHere } from './use-plan-here.ts';

type Found = Extract<ReadCode, { readonly kind: 'opened' }>;

interface Props {
  readonly found: Found;
  readonly here: ReturnType<typeof usePlanHere>;
  readonly onClose: () => void;
}

/** What a code holds, what this guide has no more of it, and the choice to take it. */
export function Opened({ found: { plan, gone, isWhole }, here, onClose }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const { kept } = useStore(plans);
  const { isFromLink } = useStore(codePage);
  const [taken, setTaken] = useState<'taken' | 'joined' | null>(null);
  // that of another adult: the question is answered for this code alone
  const [isSafe, trust] = useState(plan.shared === undefined);
  useEffect(() => heading.current?.focus(), []);
  if (taken !== null) return <Taken how={taken} partner={plan.shared?.partner ?? null} />;
  const takeAll = (): void => {
    takePlan(plan, 'replace');
    setTaken('taken');
  };
  return (
    <section class="stack-s">
      <h2 ref={heading} tabIndex={-1}>
        {t('planCode.take.title')}
      </h2>
      {isWhole ? null : <Gone of={gone} />}
      <CarriedList plan={plan} steps={here.steps} level={3} />
      {!isSafe ? (
        <AskCause of="taken" onSafe={() => trust(true)} />
      ) : here.isThere ? (
        <MeetHere plan={plan} here={here} onTaken={setTaken} />
      ) : (
        <button type="button" class="button" data-look="main" onClick={takeAll}>
          {t('planCode.take.take')}
        </button>
      )}
      <button type="button" class="button" data-look="line" onClick={onClose}>
        {t('planCode.take.leave')}
      </button>
      {kept ? <p class="hint">{t('planCode.take.isKept')}</p> : null}
      {isFromLink ? <p class="hint">{t('planCode.take.fromLink')}</p> : null}
    </section>
  );
}

/** What a code holds that this edition has no more. */
function Gone({ of: { askAgain, questions, procedures, steps } }: { readonly of: Found['gone'] }): JSX.Element {
  const { flow } = useCore();
  return (
    <div class="notice" data-tone="caution">
      <div>
        {askAgain.map((id) => (
          <p key={id}>{t('planCode.take.askAgain', { question: find(flow.questions, id).short })}</p>
        ))}
        {questions > 0 ? <p>{t('planCode.take.goneQuestions', { count: questions })}</p> : null}
        {procedures > 0 ? <p>{t('planCode.take.goneProcedures', { count: procedures })}</p> : null}
        {steps > 0 ? <p>{t('planCode.take.goneSteps', { count: steps })}</p> : null}
      </div>
    </div>
  );
}
