import type { JSX } from 'preact';
import { PageHead } from '../ui/page-head.tsx';
import { SituationList } from '../ui/situation-list.tsx';
import { t } from '../say.ts';
import { Folder } from '../ui/illustrations/folder.tsx';

export default function ProceduresScreen(): JSX.Element {
  return (
    <div class="stack">
      <PageHead title={t('procedures.title')} lead={t('procedures.lead')}>
        <Folder />
      </PageHead>
      <SituationList />
    </div>
  );
}
