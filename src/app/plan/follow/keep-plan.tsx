import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keepPlans, plans, plansDamaged, plansFailed } from '../../../storage/plans/index.ts';
import { usePorts, useStore } from '../../site.tsx';
import { t } from '../../say.ts';
import { KeepFailed } from '../../ui/keep-failed.tsx';
import { Switch } from '../../ui/switch.tsx';
import { KeepsFor } from '../../visit/keeps-for.tsx';
import { useKeepsNothing } from '../../visit/keeps-nothing.ts';
import { askToPersist } from '../../visit/persisted.ts';

/** "Garder mon plan": the first of the two choices. It is not offered to a professional (PV-3). */
export function KeepPlan(): JSX.Element {
  const { phone } = usePorts();
  const { kept } = useStore(plans);
  const failed = useStore(plansFailed);
  const isDamaged = useStore(plansDamaged);
  const keepsNothing = useKeepsNothing();
  const [isBusy, setBusy] = useState(false);
  const change = async (): Promise<void> => {
    setBusy(true);
    await keepPlans(!kept);
    setBusy(false);
    // asked for after the wish alone
    if (!kept && plansFailed.get() === null) await askToPersist(phone);
  };
  const reminder = keepsNothing ? <p class="notice no-print">{t('follow.professional')}</p> : null;
  if (reminder && !kept) return reminder;
  return (
    <section class="stack-s no-print">
      {reminder}
      <h2>{t('follow.keepTitle')}</h2>
      <Switch on={kept} words={t('follow.keep')} hint={t('follow.keepHint')} onChange={() => void change()} />
      <div role="status" class="stack-s">
        {isBusy ? null : <p class="hint">{t(kept ? 'follow.isKept' : 'follow.notKept')}</p>}
        {kept ? <KeepsFor /> : null}
        {isDamaged ? (
          <p class="notice" data-tone="caution">
            {t('follow.damaged')}
          </p>
        ) : null}
      </div>
      <KeepFailed why={failed} refused={t('follow.keepFailed')} />
    </section>
  );
}
