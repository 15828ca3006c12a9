import type { JSX } from 'preact';
import { t } from '../say.ts';

/** The headings of a page beside it, where the screen is wide; each opens its part. */
export const TableOfContents = ({
  entries,
}: {
  entries: readonly { readonly id: string; readonly title: string }[];
}): JSX.Element => (
  <nav class="toc no-print" aria-label={t('procedure.onPage')}>
    <h2>{t('procedure.onPage')}</h2>
    {entries.map(({ id, title }) => (
      <a key={id} href={`#${id}`}>
        {title}
      </a>
    ))}
  </nav>
);
