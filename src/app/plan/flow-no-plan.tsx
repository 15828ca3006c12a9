import type { JSX } from 'preact';
import { Call, CallLog } from '../ui/call.tsx';
import { useCore } from '../site.tsx';
import { callsBeforeAnswers } from '../ui/whom-to-call.ts';
import { t } from '../say.ts';
import { Link } from '../ui/link.tsx';

/** The plan while nothing is answered: there is none. It never says that nothing is urgent: nobody has said so. */
export function NoPlanStep({ onStart }: { onStart: () => void }): JSX.Element {
  const core = useCore();
  return (
    <div class="stack plan">
      <div>
        <h1 tabIndex={-1}>{t('plan.none')}</h1>
        <p class="lead">{t('plan.noneLead')}</p>
        <p>{t('planKeep.lost')}</p>
      </div>
      <div class="stack-s no-print">
        <button type="button" class="button" data-look="main" onClick={onStart}>
          {t('plan.noneStart')}
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
