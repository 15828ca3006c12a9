import type { Review } from '../../pack/index.ts';
import { longDate, t } from '../say.ts';

/** Who has read an edition or a procedure again, and when; or that nobody has yet. Follows the content. */
export const sayReview = (review: Review): string =>
  review.status === 'draft'
    ? t('procedure.draft')
    : t('procedure.reviewed', { name: review.by, date: longDate(review.on) });
