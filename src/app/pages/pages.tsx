import type { JSX } from 'preact';
import { PageHead } from '../ui/page-head.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { find, useCore } from '../site.tsx';
import { Folder } from '../ui/illustrations/folder.tsx';
import { t } from '../say.ts';

/** "Comprendre": the pages to read, in groups. */
export default function PagesScreen(): JSX.Element {
  const { pageGroups, pages } = useCore();
  return (
    <div class="stack">
      <PageHead title={t('pages.title')} lead={t('pages.lead')}>
        <Folder />
      </PageHead>
      {pageGroups.map((group) => (
        <section key={group.id} class="stack-s">
          <h2>{group.title}</h2>
          <RowLinks rows={group.pages.map((id) => ({ to: { kind: 'page', id }, words: find(pages, id).title }))} />
        </section>
      ))}
    </div>
  );
}
