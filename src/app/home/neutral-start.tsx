import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isVisitAsked } from '../../storage/index.ts';
import { Brand } from '../ui/brand.tsx';
import { Link } from '../ui/link.tsx';
import { t } from '../say.ts';

/**
 * The first screen of the installed guide, and the one that Back shows after the exit: the name, and
 * nothing of the subject (DG-5). It stands before a visit that came back with its tab too: its one tap leads there.
 */
export default function NeutralStartScreen(): JSX.Element {
  const [isAsked, ask] = useState(false);
  useEffect(() => ask(isVisitAsked()), []);
  return (
    <div class="neutral stack">
      <Brand />
      <h1 tabIndex={-1}>{t('app.name')}</h1>
      <p class="lead">{t('neutral.lead')}</p>
      <Link class="button" data-look="main" to={{ kind: isAsked ? 'flow' : 'home' }}>
        {t('neutral.continue')}
      </Link>
    </div>
  );
}
