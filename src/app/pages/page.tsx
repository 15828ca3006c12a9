import type { JSX } from 'preact';
import { wholeOf, type Texts } from '../../pack/index.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { Blocks } from '../render/screen/blocks.tsx';
import { CallLogOf } from '../render/screen/calls-in-text.tsx';
import { Provenance } from '../render/screen/provenance.tsx';
import { TextLinksProvider } from '../render/screen/text-links-provider.tsx';
import { TermList } from '../render/screen/terms.tsx';
import { find, useCore, useSite } from '../site.tsx';

/** A page of the pack, to read. */
export default function PageScreen({ id, texts }: { id: string; texts: Texts }): JSX.Element {
  const page = wholeOf(find(useCore().pages, id), texts.pages);
  const { translated } = useSite();
  return (
    <TextLinksProvider texts={texts} sources={page.sources}>
      <article class="stack reading">
        <Listen>
          <h1 tabIndex={-1}>{page.title}</h1>
        </Listen>
        {translated ? <translated.NotTranslated of={page} /> : null}
        <CallLogOf blocks={page.blocks} />
        <div class="stack" {...page.in}>
          <Blocks blocks={page.blocks} />
        </div>
        <TermList of={page.blocks} terms={texts.terms} />
        {page.sources.length > 0 ? (
          <Provenance texts={texts} of={page} limit="procedures" page={{ kind: 'page', id }} />
        ) : null}
      </article>
    </TextLinksProvider>
  );
}
