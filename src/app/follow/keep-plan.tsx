import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keepPlans, plans, plansDamaged, plansFailed } from '../../storage/plans/index.ts';
import { usePorts, useStore } from '../context.ts';
import { t } from '../i18n-reading.ts';
import { KeepFailed } from '../ui/keep-failed.tsx';
import { Switch } from '../ui/switch.tsx';

type Persisted = 'granted' | 'refused' | 'unknown';

/** "Garder mon plan": the first of the two choices. What the browser promised of it is said (PW-10). */
export function KeepPlan(): JSX.Element {
  const { phone } = usePorts();
  const { kept } = useStore(plans);
  const failed = useStore(plansFailed);
  const isDamaged = useStore(plansDamaged);
  const [persisted, tell] = useState<Persisted | null>(null);
  const [isWeekly, setWeekly] = useState(false);
  useEffect(() => {
    void phone().then(({ clearsAfterAWeek }) => setWeekly(clearsAfterAWeek()));
  }, [phone]);
  const [isBusy, setBusy] = useState(false);
  const change = async (): Promise<void> => {
    setBusy(true);
    await keepPlans(!kept);
    setBusy(false);
    // asked for after the wish alone; nothing waits for it
    if (!kept && plansFailed.get() === null) tell(await (await phone()).persist());
  };
  return (
    <section class="stack-s no-print">
      <h2>{t('follow.keepTitle')}</h2>
      <Switch on={kept} words={t('follow.keep')} hint={t('follow.keepHint')} onChange={() => void change()} />
      <div role="status" class="stack-s">
        {isBusy ? null : <p class="hint">{t(kept ? 'follow.isKept' : 'follow.notKept')}</p>}
        {kept && persisted ? <p class="hint">{t(`follow.persist.${persisted}`)}</p> : null}
        {kept && isWeekly ? <p class="hint">{t('follow.week')}</p> : null}
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
