import type { JSX } from 'preact';
import type { Foreign, Inline } from '../../../pack/index.ts';
import { Inlines } from './inlines.tsx';

const isForeign = (part: Inline | undefined): part is Foreign => typeof part === 'object' && part.kind === 'foreign';

/**
 * Words to say or to show as they are. In another language than the page's, what they mean stands below them.
 * `size`: large enough to be read across a counter.
 */
export function Script({ text, size = 'text' }: { text: readonly Inline[]; size?: 'text' | 'large' }): JSX.Element {
  const [only] = text;
  if (text.length !== 1 || !isForeign(only))
    return (
      <p class="say cut" data-size={size}>
        <Inlines text={text} />
      </p>
    );
  return (
    <div class="script cut">
      <p class="say" data-size={size} lang={only.lang} dir={only.dir}>
        <Inlines text={only.text} />
      </p>
      {only.means ? (
        <p class="means">
          <Inlines text={only.means} />
        </p>
      ) : null}
    </div>
  );
}
