import type { JSX } from 'preact';
import type { Review } from '../../pack/index.ts';
import { Icon } from '../components/icon.tsx';
import { longDate, t } from '../i18n.ts';
import { sayReview } from '../say-review.ts';
import { SourceList } from './sources.tsx';

interface Props {
  readonly sources: readonly string[];
  readonly checked: string;
  readonly review?: Review;
}

/** Where it comes from, when it was checked, who read it again (TX-10). */
export function Provenance({ sources, checked, review }: Props): JSX.Element {
  return (
    <section class="provenance stack-s">
      <h2>{t('procedure.sources')}</h2>
      <p class="note"><Icon name="book" /><span>{t('procedure.checked', { date: longDate(checked) })} {review ? sayReview(review) : null}</span></p>
      <SourceList ids={sources} />
    </section>
  );
}
