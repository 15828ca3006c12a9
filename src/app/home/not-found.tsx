import type { JSX } from 'preact';
import { Call, CallLog } from '../ui/call.tsx';
import { Link } from '../ui/link.tsx';
import { SituationList } from '../ui/situation-list.tsx';
import { find, useCore } from '../context.ts';
import { t } from '../i18n.ts';

/** An address that leads nowhere: says so, and leads on. */
export function NotFoundScreen(): JSX.Element {
  const { contacts } = useCore();
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('missing.title')}</h1>
      <p class="lead">{t('missing.text')}</p>
      <Link class="button" data-look="main" to={{ kind: 'home' }}>
        {t('missing.home')}
      </Link>
      <Call contact={find(contacts, 'enfance-en-danger')} look="quiet" />
      <CallLog />
      <SituationList />
    </div>
  );
}
