import type { JSX } from 'preact';
import { t } from '../i18n-kit.ts';

export function PassOnScreen(): JSX.Element {
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('passOn.title')}</h1>
      <p class="lead">{t('passOn.lead')}</p>
    </div>
  );
}
