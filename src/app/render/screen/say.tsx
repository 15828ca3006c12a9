import type { JSX } from 'preact';
import { foreignAlone, type Inline } from '../../../pack/index.ts';
import { useSite } from '../../site.tsx';
import { Inlines } from './inlines.tsx';

/**
 * Words to say as they are. In another language than the page's, how they sound and what they mean stands below them.
 */
export function Say({ text }: { text: readonly Inline[] }): JSX.Element {
  const { translated } = useSite();
  const foreign = foreignAlone(text);
  if (foreign === null)
    return (
      <p class="say">
        <Inlines text={text} />
      </p>
    );
  return (
    <>
      <p class="say" lang={foreign.lang} dir={foreign.dir}>
        <Inlines text={foreign.text} />
      </p>
      {translated && foreign.sounds ? <translated.Sounds text={foreign.sounds} /> : null}
      {foreign.means ? (
        <p class="say-means">
          <Inlines text={foreign.means} />
        </p>
      ) : null}
    </>
  );
}
