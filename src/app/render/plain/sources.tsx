import type { JSX } from 'preact';
import { inlinesOf, type Block, type Review } from '../../../pack/index.ts';
import { useCore } from '../../site.tsx';
import { longDate, t } from '../../say.ts';
import { sayReview } from '../../ui/say-review.ts';
import { LETTERS, useAnchors } from './anchors.ts';

/** The number of a source in the one list of the file. */
export function Cite({ source }: { source: string }): JSX.Element {
  return <i>{useAnchors()('source', source).slice(LETTERS.source.length)}</i>;
}

interface Props {
  readonly of: {
    readonly checked: string;
    readonly review?: Review;
    readonly read?: string;
    readonly sources: readonly string[];
  };
  /** its running text */
  readonly blocks?: readonly Block[];
}

/**
 * When it was checked, and the sources that no sentence names, by their numbers. Who read it again is said where that
 * is not what the file says of the whole edition.
 */
export function Proof({ of: { checked, review, read, sources }, blocks = [] }: Props): JSX.Element {
  const core = useCore();
  const cited = new Set(inlinesOf(blocks, 'cite').map(({ source }) => source));
  const others = sources.filter((source) => !cited.has(source));
  return (
    <p class="n">
      {t('procedure.checked', { date: longDate(checked) })}{' '}
      {review && sayReview(review) !== sayReview(core.review) ? sayReview(review) : null}{' '}
      {read ? t('procedure.read', { date: longDate(read) }) : null}
      {others.length > 0 ? (
        <>
          {' '}
          {t('single.sources')}{' '}
          {others.map((source) => (
            <Cite source={source} />
          ))}
        </>
      ) : null}
    </p>
  );
}
