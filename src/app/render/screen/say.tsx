import type { JSX } from 'preact';
import type { Foreign, Inline } from '../../../pack/index.ts';
import { useSite } from '../../context.ts';
import { Inlines } from './inlines.tsx';

/**
 * Words to say as they are. In another language than the page's, how they sound and what they mean stands below them.
 */
export function Say({ text }: { text: readonly Inline[] }): JSX.Element {
  const { translated } = useSite();
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
      {translated && only.sounds ? <translated.Sounds text={only.sounds} /> : null}
      {only.means ? (
        <p class="say-means">
          <Inlines text={only.means} />
        </p>
      ) : null}
    </>
  );
}

const isForeign = (part: Inline | undefined): part is Foreign => typeof part === 'object' && part.kind === 'foreign';
