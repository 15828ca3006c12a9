import type { JSX } from 'preact';
import { PageHead } from '../ui/page-head.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { useCore } from '../context.ts';
import { t } from '../i18n.ts';
import { Folder } from '../ui/illustrations/folder.tsx';

/** The letters to fill in, each with what it is for. */
export function LettersScreen(): JSX.Element {
  const { letters } = useCore();
  return (
    <div class="stack">
      <PageHead title={t('letters.title')} lead={t('letters.lead')}>
        <Folder />
      </PageHead>
      <RowLinks
        rows={letters.map(({ id, title, lead }) => ({
          to: { kind: 'letter', id },
          words: title,
          hint: lead,
          icon: 'letter',
        }))}
      />
      <p class="hint">{t('letters.memory')}</p>
    </div>
  );
}
