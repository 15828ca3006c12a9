import type { JSX } from 'preact';
import { t } from '../say.ts';
import { RowLinks } from '../ui/row-links.tsx';
import * as icons from '../ui/icons.ts';
import { RECEIVE } from './code-store.ts';

/**
 * For a professional, before an appointment: the family reads out the code of its plan (SH-6), which is opened on the
 * page of codes.
 */
export const FamilyPlan = (): JSX.Element => (
  <details class="fold">
    <summary>
      <h2>{t('planCode.family.title')}</h2>
    </summary>
    <div class="stack-s fold-in">
      <p>{t('planCode.family.ask', { page: t('planCode.title') })}</p>
      <p>{t('planCode.family.back')}</p>
      <p class="notice" data-tone="caution">
        {t('planCode.family.careful')}
      </p>
      <RowLinks
        rows={[{ to: { kind: 'plan-code' }, hash: RECEIVE, words: t('planCode.family.open'), icon: icons.change }]}
      />
    </div>
  </details>
);
