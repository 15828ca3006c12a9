import type { ComponentChildren, JSX } from 'preact';
import { t } from '../i18n-translated.ts';
import { Fold } from '../ui/fold.tsx';

/** The translation of what a text was before, below the text as it is now. */
export const Older = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <Fold id="avant" title={t('older')}>
    <p class="hint">{t('olderLead')}</p>
    {children}
  </Fold>
);
