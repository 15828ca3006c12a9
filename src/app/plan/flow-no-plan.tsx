import type { JSX } from 'preact';
import type { Texts } from '../../pack/index.ts';
import { lock } from '../../storage/index.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { useCore, useStore } from '../site.tsx';
import { callsBeforeAnswers } from '../ui/whom-to-call.ts';
import { t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { KeptLock } from './kept-lock.tsx';

interface Props {
  /** what opens a locked plan comes with them */
  readonly texts: Texts | null;
  readonly onStart: () => void;
}

/**
 * The plan while nothing is answered: there is none. It never says that nothing is urgent: nobody has said so. Of a
 * plan that is locked it shows the lock, and the way to begin another one.
 */
export function NoPlanStep({ texts, onStart }: Props): JSX.Element {
  const core = useCore();
  const isClosed = useStore(lock) === 'closed';
  return (
    <div class="stack plan">
      {isClosed ? (
        <h1 tabIndex={-1}>{t('plan.title')}</h1>
      ) : (
        <div>
          <h1 tabIndex={-1}>{t('plan.none')}</h1>
          <p class="lead">{t('plan.noneLead')}</p>
          <p>{t('planKeep.lost')}</p>
        </div>
      )}
      {isClosed ? <KeptLock texts={texts} /> : null}
      <div class="stack-s no-print">
        <button type="button" class="button" data-look={isClosed ? 'line' : 'main'} onClick={onStart}>
          {t(isClosed ? 'planKeep.another' : 'plan.noneStart')}
        </button>
        <p class="hint">{t('plan.noneHint')}</p>
        <Link class="button" data-look="quiet" to={{ kind: 'plan-code' }}>
          {t('planKeep.code')}
        </Link>
      </div>
      <section class="stack-s">
        <h2>{t('plan.noneCall')}</h2>
        {callsBeforeAnswers(core).map((contact, at) => (
          <Call key={contact.id} contact={contact} look={at === 0 ? 'urgent' : 'main'} />
        ))}
        <CallLog />
      </section>
    </div>
  );
}
