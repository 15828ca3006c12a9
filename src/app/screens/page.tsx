import type { JSX } from 'preact';
import type { Page } from '../../pack/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Provenance } from '../blocks/provenance.tsx';
import { SourcesProvider } from '../blocks/sources.tsx';
import { TermList } from '../blocks/terms.tsx';
import { Frame } from '../components/frame.tsx';

/** A page of the pack, to read. */
export function PageScreen({ page }: { page: Page }): JSX.Element {
  return (
    <Frame parent={{ kind: 'settings' }}>
      <SourcesProvider value={page.sources}>
        <article class="stack reading">
          <h1 tabIndex={-1}>{page.title}</h1>
          <Blocks blocks={page.blocks} />
          <TermList of={page.blocks} />
          {page.sources.length > 0 ? <Provenance sources={page.sources} checked={page.checked} /> : null}
        </article>
      </SourcesProvider>
    </Frame>
  );
}
