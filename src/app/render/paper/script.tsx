import type { JSX } from 'preact';
import { foreignAlone, type Inline } from '../../../pack/index.ts';
import { Inlines } from './inlines.tsx';

/**
 * Words to say or to show as they are. In another language than the page's, what they mean stands below them.
 * `size`: large enough to be read across a counter.
 */
export function Script({ text, size = 'text' }: { text: readonly Inline[]; size?: 'text' | 'large' }): JSX.Element {
  const foreign = foreignAlone(text);
  if (foreign === null)
    return (
      <p class="say cut" data-size={size}>
        <Inlines text={text} />
      </p>
    );
  return (
    <div class="script cut">
      <p class="say" data-size={size} lang={foreign.lang} dir={foreign.dir}>
        <Inlines text={foreign.text} />
      </p>
      {foreign.means ? (
        <p class="means">
          <Inlines text={foreign.means} />
        </p>
      ) : null}
    </div>
  );
}
