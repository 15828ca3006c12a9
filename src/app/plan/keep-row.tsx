import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keptInTab } from '../../storage/index.ts';
import { keepPlans, plans, plansFailed } from '../../storage/plans/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { KeepFailed } from '../ui/keep-failed.tsx';
import { useKeepsNothing } from '../visit/keeps-nothing.ts';
import { askToPersist } from '../visit/persisted.ts';
import * as icons from '../ui/icons.ts';

/** Whether keeping the plan is offered: not to who chose to keep nothing, nor to a professional (PV-3). */
export function useMayKeep(): boolean {
  const keepsNothing = useKeepsNothing();
  return !(import.meta.env.MODE === 'single' || keepsNothing || usePorts().router.isTraceless());
}

/**
 * That the plan is not kept, in sight, and the way to keep it: who may read it is said before. Nothing where it is
 * kept, or may not be.
 */
export function KeepRow(): JSX.Element | null {
  const { phone } = usePorts();
  const { kept } = useStore(plans);
  const failed = useStore(plansFailed);
  const inTab = useStore(keptInTab);
  const mayKeep = useMayKeep();
  const [isOpen, open] = useState(false);
  const [isNew, tellNew] = useState(false);
  if (!mayKeep) return null;
  if (kept)
    return (
      <p class="is-kept" role="status">
        {isNew ? t('plan.isKept') : null}
      </p>
    );
  const keep = async (): Promise<void> => {
    await keepPlans(true);
    tellNew(true);
    // asked for after the wish alone
    if (plansFailed.get() === null) await askToPersist(phone);
  };
  return (
    <section class="keep-row needs-script no-print">
      <Icon of={icons.clock} />
      <span>{t('planKeep.gone')}</span>
      <button type="button" class="button" data-look="quiet" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {t('planKeep.open')}
      </button>
      {isOpen ? (
        <div class="stack-s">
          <p>
            {t(inTab ? 'plan.memory' : 'plan.memoryOnly')} {t('planKeep.warning')}
          </p>
          <button type="button" class="button" data-look="main" onClick={() => void keep()}>
            {t('planKeep.keep')}
          </button>
        </div>
      ) : null}
      <KeepFailed why={failed} refused={t('kept.full')} />
    </section>
  );
}
