import type { JSX } from 'preact';
import { t } from '../i18n-kit.ts';

export function HandOverScreen(): JSX.Element {
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('handOver.title')}</h1>
      <p class="lead">{t('handOver.lead')}</p>
    </div>
  );
}
