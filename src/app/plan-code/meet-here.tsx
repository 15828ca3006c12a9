import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { currentSituation, plans } from '../../storage/plans/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Fold } from '../ui/fold.tsx';
import { CarriedList } from './carried-list.tsx';
import { Differences, type Kept } from './differences.tsx';
import { findDifferences, joinPlan } from './join-plan.ts';
import type { CarriedPlan } from './model/index.ts';
import { takePlan } from './take-plan.ts';
import type { usePlanHere } from './use-plan-here.ts';

interface Props {
  readonly plan: CarriedPlan;
  readonly here: ReturnType<typeof usePlanHere>;
  readonly onTaken: (how: 'taken' | 'joined') => void;
}

/** There is a plan here already: that of another adult can be joined to it; any can be set beside it, or replace it. */
export function MeetHere({ plan, here, onTaken }: Props): JSX.Element {
  const situation = currentSituation(useStore(plans).plans);
  const [choices, choose] = useState<Kept>({});
  // what the session says stands in the situation by now
  const shared = situation.id === '' ? undefined : plan.shared;
  const take = (how: 'aside' | 'replace'): void => {
    takePlan(plan, how);
    onTaken('taken');
  };
  return (
    <>
      <p class="notice" data-tone="caution">
        {t('planCode.take.here')}
      </p>
      <Fold title={t('planCode.take.isHere')} section="here">
        <CarriedList plan={here.plan} steps={here.steps} level={3} />
      </Fold>
      {shared ? (
        <>
          <Differences
            of={findDifferences(situation, plan, shared)}
            kept={choices}
            onKeep={(question, side) => choose({ ...choices, [question]: side })}
          />
          <button
            type="button"
            class="button"
            data-look="main"
            onClick={() => {
              joinPlan(plan, shared, choices);
              onTaken('joined');
            }}
          >
            {t('planCode.join.join')}
          </button>
          <p class="hint">{t('planCode.join.hint')}</p>
        </>
      ) : null}
      <button type="button" class="button" data-look={shared ? 'line' : 'main'} onClick={() => take('aside')}>
        {t('planCode.take.aside')}
      </button>
      <p class="hint">{t('planCode.take.asideHint')}</p>
      <button type="button" class="button" data-look="line" onClick={() => take('replace')}>
        {t('planCode.take.replace')}
      </button>
      <p class="hint">{t('planCode.take.replaceHint')}</p>
    </>
  );
}
