import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { lock } from '../../../storage/index.ts';
import { keepPlans, plans, plansDamaged, plansFailed } from '../../../storage/plans/index.ts';
import { ClosedKept, LockPlan, OpenKept } from '../../notes/kept-lock.tsx';
import { usePorts, useStore } from '../../site.tsx';
import { t } from '../../say.ts';
import { KeepFailed } from '../../ui/keep-failed.tsx';
import { Switch } from '../../ui/switch.tsx';
import { KeepsFor } from '../../visit/keeps-for.tsx';
import { useKeepsNothing } from '../../visit/keeps-nothing.ts';
import { askToPersist } from '../../visit/persisted.ts';

/**
 * "Garder mon plan": the first of the two choices, with its lock. It is not offered to a professional (PV-3). A plan
 * that is locked shows its lock alone.
 */
export function KeepPlan(): JSX.Element {
  const { phone } = usePorts();
  const { kept } = useStore(plans);
  const failed = useStore(plansFailed);
  const isDamaged = useStore(plansDamaged);
  const keepsNothing = useKeepsNothing();
  const locked = useStore(lock);
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
  if (locked === 'closed') return <ClosedKept />;
  return (
    <section class="stack-s no-print">
      {reminder}
      <h2>{t('follow.keepTitle')}</h2>
      <OpenKept />
      <Switch
        on={kept}
        words={t('follow.keep')}
        hint={t(locked === 'open' ? 'lock.kept' : 'follow.keepHint')}
        onChange={() => void change()}
      />
      <LockPlan keeps />
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
