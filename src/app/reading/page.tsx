import type { JSX } from 'preact';
import type { Page } from '../../pack/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { CallLogOf } from '../blocks/calls-in-text.tsx';
import { Provenance } from '../blocks/provenance.tsx';
import { SourcesProvider } from '../blocks/sources.tsx';
import { TermList } from '../blocks/terms.tsx';
import { Frame } from '../ui/frame.tsx';
import { usePack } from '../context.ts';

/** A page of the pack, to read. */
export function PageScreen({ page }: { page: Page }): JSX.Element {
  const { pageGroups } = usePack();
  const grouped = pageGroups.some(({ pages }) => pages.includes(page.id));
  return (
    <Frame parent={{ kind: grouped ? 'pages' : 'settings' }} section={grouped ? 'pages' : 'settings'}>
      <SourcesProvider value={page.sources}>
        <article class="stack reading">
          <h1 tabIndex={-1}>{page.title}</h1>
          <CallLogOf blocks={page.blocks} />
          <Blocks blocks={page.blocks} />
          <TermList of={page.blocks} />
          {page.sources.length > 0 ? (
            <Provenance sources={page.sources} checked={page.checked} review={page.review} limit="procedures" />
          ) : null}
        </article>
      </SourcesProvider>
    </Frame>
  );
}
