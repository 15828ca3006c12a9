import type { JSX } from 'preact';
import type { Foreign, Inline } from '../../pack/index.ts';
import { Inlines } from './inlines.tsx';

/** Words to say as they are. In another language than the page's, what they mean stands below them. */
export function Say({ text }: { text: readonly Inline[] }): JSX.Element {
  const [only] = text;
  if (text.length !== 1 || !isForeign(only))
    return (
      <p class="say">
        <Inlines text={text} />
      </p>
    );
  return (
    <>
      <p class="say" lang={only.lang} dir={only.dir}>
        <Inlines text={only.text} />
      </p>
      {only.means ? (
        <p class="say-means">
          <Inlines text={only.means} />
        </p>
      ) : null}
    </>
  );
}

const isForeign = (part: Inline | undefined): part is Foreign => typeof part === 'object' && part.kind === 'foreign';
