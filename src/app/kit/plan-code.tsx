import type { JSX } from 'preact';
import { t } from '../i18n-kit.ts';

export function PlanCodeScreen(): JSX.Element {
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('planCode.title')}</h1>
      <p class="lead">{t('planCode.lead')}</p>
    </div>
  );
}
