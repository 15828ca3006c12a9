import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../../pack/index.ts';
import { keptInTab, lock } from '../../storage/index.ts';
import { keepPlans, plans, plansFailed } from '../../storage/plans/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { KeepFailed } from '../ui/keep-failed.tsx';
import { useMayKeep } from '../visit/may-keep.ts';
import { askToPersist } from '../visit/persisted.ts';
import { KeptLock, LockFirst } from './kept-lock.tsx';
import * as icons from '../ui/icons.ts';

/** What lies below the row: nothing, how to keep the plan, or how to keep it under words. */
type Below = 'nothing' | 'keep' | 'lock';

/**
 * That the plan is not kept, in sight, and the way to keep it: who may read it is said before. Nothing where it is
 * kept, or may not be. Beside a plan that is locked, another one is kept by the words of that one.
 */
export function KeepRow({ texts }: { readonly texts: Texts | null }): JSX.Element | null {
  const { phone } = usePorts();
  const { kept } = useStore(plans);
  const failed = useStore(plansFailed);
  const inTab = useStore(keptInTab);
  const locked = useStore(lock);
  const mayKeep = useMayKeep();
  const [below, show] = useState<Below>('nothing');
  const [isNew, tellNew] = useState(false);
  if (!mayKeep) return null;
  if (kept && locked === 'open') return <KeptLock texts={texts} />;
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
      <button
        type="button"
        class="button"
        data-look="quiet"
        aria-expanded={below !== 'nothing'}
        onClick={() => show(below === 'nothing' ? 'keep' : 'nothing')}
      >
        {t('planKeep.open')}
      </button>
      {below === 'keep' && locked === 'off' ? (
        <div class="stack-s">
          <p>
            {t(inTab ? 'plan.memory' : 'plan.memoryOnly')} {t('planKeep.warning')}
          </p>
          <button type="button" class="button" data-look="main" onClick={() => void keep()}>
            {t('planKeep.keep')}
          </button>
          <button type="button" class="button" data-look="line" onClick={() => show('lock')}>
            {t('planKeep.lock')}
          </button>
        </div>
      ) : null}
      {below === 'keep' && locked === 'closed' ? <KeptLock texts={texts} /> : null}
      {below === 'lock' || (below === 'keep' && locked === 'open') ? <LockFirst texts={texts} /> : null}
      <KeepFailed why={failed} refused={t('kept.full')} />
    </section>
  );
}
