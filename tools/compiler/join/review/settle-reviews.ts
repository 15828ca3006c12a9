import type { Review, WholePack } from '../../../../src/pack/index.ts';
import type { NotedReview } from '../../read/reviews.ts';
import type { Content } from '../content.ts';
import { listReviewable } from './list-reviewable.ts';

/** A review that holds no more, so that the thing is a draft again. */
export interface LapsedReview extends NotedReview {
  /**
   * `changed`: the thing states something else than what was read. `unread`: of the edition alone, something in it has
   * no review that holds.
   */
  readonly why: 'changed' | 'unread';
}

type ReviewName = Pick<NotedReview, 'kind' | 'id'>;

const nameOf = ({ kind, id }: ReviewName): string => `${kind}:${id}`;

/** Holds every review that was noted against what its thing states now. Out: those that hold no more. */
export function findLapsed(content: Content, noted: readonly NotedReview[]): readonly LapsedReview[] {
  if (noted.length === 0) return [];
  const things = listReviewable(content);
  const digests = new Map(things.map((thing) => [nameOf(thing), thing.digest]));
  const changed = noted
    .filter((review) => digests.get(nameOf(review)) !== review.given.of)
    .map((review): LapsedReview => ({ ...review, why: 'changed' }));
  const gone = new Set(changed.map(nameOf));
  const edition = noted.find(({ kind }) => kind === 'edition');
  const isWhole = things.every(
    (thing) => thing.kind === 'edition' || (thing.review.status === 'reviewed' && !gone.has(nameOf(thing))),
  );
  if (edition === undefined || gone.has(nameOf(edition)) || isWhole) return changed;
  return [...changed, { ...edition, why: 'unread' }];
}

const DRAFT: Review = { status: 'draft' };

/** The pack in which these things are drafts again. Nothing becomes reviewed here. */
export function dropReviews(pack: WholePack, lapsed: readonly ReviewName[]): WholePack {
  const names = new Set(lapsed.map(nameOf));
  if (names.size === 0) return pack;
  const drop =
    (kind: NotedReview['kind']) =>
    <T extends { readonly id: string; readonly review: Review }>(thing: T): T =>
      names.has(nameOf({ kind, id: thing.id })) ? { ...thing, review: DRAFT } : thing;
  const { core, texts } = pack;
  return {
    ...pack,
    core: {
      ...drop('edition')(core),
      procedures: core.procedures.map(drop('procedure')),
      pages: core.pages.map(drop('page')),
      letters: core.letters.map(drop('letter')),
      contacts: core.contacts.map(drop('contact')),
    },
    texts: { ...texts, deadlines: texts.deadlines.map(drop('deadline')) },
  };
}
