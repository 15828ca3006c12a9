import type { JSX } from 'preact';
import { role } from '../../pack/index.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { SituationList } from '../ui/situation-list.tsx';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import * as icons from '../ui/icons.ts';

/** An address that leads nowhere: says so, and leads on. */
export default function NotFoundScreen(): JSX.Element {
  return (
    <div class="stack">
      <div>
        <h1 tabIndex={-1}>{t('missing.title')}</h1>
        <p class="lead">{t('missing.text')}</p>
      </div>
      <Link class="button" data-look="main" to={{ kind: 'home' }}>
        {t('missing.home')}
      </Link>
      <Link class="find" to={{ kind: 'search' }}>
        <Icon of={icons.search} />
        <span>{t('home.search')}</span>
      </Link>
      <div class="stack-s">
        <Call contact={role(useCore(), 'advice-contact')} look="quiet" />
        <CallLog />
      </div>
      <SituationList />
    </div>
  );
}
