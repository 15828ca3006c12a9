import type { JSX } from 'preact';
import { t } from '../i18n-kit.ts';

export function InstallScreen(): JSX.Element {
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('install.title')}</h1>
      <p class="lead">{t('install.lead')}</p>
    </div>
  );
}
