import type { JSX } from 'preact';
import { Call, CallLog } from '../components/call.tsx';
import { Frame } from '../components/frame.tsx';
import { Icon } from '../components/icon.tsx';
import { Link } from '../components/link.tsx';
import { find, usePack, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { stepName } from '../route.ts';
import { session } from '../../storage/index.ts';

/** The numbers, largest first, each a tap away; nothing else to read before them (FL-11). */
export function EmergencyScreen(): JSX.Element {
  const { emergency, contacts } = usePack();
  const { answers } = useStore(session);
  const of = (id: string) => find(contacts, id);
  const immediate = emergency.filter((id) => of(id).kind === 'emergency');
  const hasAnswers = Object.keys(answers).length > 0;
  return (
    <Frame parent={{ kind: 'home' }}>
      <div class="stack">
        <h1 tabIndex={-1}>{t('urgent.title')}</h1>
        <div class="stack-s">
          {immediate.map((id, at) => (
            <div key={id} class="urgent-line">
              <Call contact={of(id)} look={at < 2 ? 'urgent' : 'main'} />
              <p class="hint">{of(id).short}</p>
            </div>
          ))}
        </div>
        <p><b>{t('urgent.lead')}</b></p>
        <p>{t('urgent.silent')}</p>
        <CallLog />
        <section class="stack-s card" data-band="now">
          <h2>{t('urgent.missing')}</h2>
          <p>{t('urgent.missingHint')}</p>
          <Call contact={of('enfants-disparus')} look="main" />
        </section>
        <section class="stack-s card" data-band="now">
          <h2>{t('urgent.suicide')}</h2>
          <p>{t('urgent.suicideHint')}</p>
          <Call contact={of('prevention-suicide')} look="main" />
        </section>
        <section class="stack-s card">
          <h2>{t('urgent.worried')}</h2>
          <p>{t('home.doubt')}</p>
          <Call contact={of('enfance-en-danger')} look="main" />
        </section>
        <section class="stack-s">
          <h2>{t('urgent.after')}</h2>
          <div class="rows">
            <Link class="row" to={{ kind: 'flow' }} step={stepName({ kind: 'entry' })}>
              <Icon name="plan" />
              <span>{hasAnswers ? t('urgent.resume') : t('urgent.flow')}</span>
              <Icon name="forward" mirrored />
            </Link>
          </div>
        </section>
      </div>
    </Frame>
  );
}
