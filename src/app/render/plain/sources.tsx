import type { JSX } from 'preact';
import type { Review } from '../../../pack/index.ts';
import { useCore } from '../../context.ts';
import { longDate, t } from '../../say.ts';
import { sayReview } from '../../ui/say-review.ts';
import { LETTERS, useAnchors } from './anchors.ts';

/** The number of a source in the one list of the file. */
export function Cite({ source }: { source: string }): JSX.Element {
  return <i>{useAnchors()('source', source).slice(LETTERS.source.length)}</i>;
}

interface Props {
  /** ISO date */
  readonly checked: string;
  readonly review: Review | null;
  readonly sources: readonly string[];
}

/**
 * When it was checked, and the sources that no sentence names, by their numbers. Who read it again is said where that
 * is not what the file says of the whole edition.
 */
export function Proof({ checked, review, sources }: Props): JSX.Element {
  const core = useCore();
  const isTold = review === null || sayReview(review) === sayReview(core.review);
  return (
    <p class="n">
      {t('procedure.checked', { date: longDate(checked) })} {isTold ? null : sayReview(review)}
      {sources.length > 0 ? (
        <>
          {' '}
          {t('single.sources')}{' '}
          {sources.map((source) => (
            <Cite source={source} />
          ))}
        </>
      ) : null}
    </p>
  );
}
