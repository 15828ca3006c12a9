import type { Review } from '../../../src/pack/index.ts';
import type { FileLine } from './issue-list.ts';
import type { GivenReview } from './schema/common.ts';

/** A review that stands in the content, before anybody has looked whether it still holds. */
export interface NotedReview {
  readonly kind: 'procedure' | 'page' | 'letter' | 'deadline' | 'contact' | 'edition';
  readonly id: string;
  readonly at: FileLine;
  readonly given: Extract<GivenReview, { status: 'reviewed' }>;
}

/**
 * Takes the review of a thing: it is noted, and held against what the thing states when all of it is there. Out: the
 * review as a pack has it, with the reviewer's function behind the name.
 */
export function takeReview(
  { reviews }: { readonly reviews: NotedReview[] },
  given: GivenReview,
  kind: NotedReview['kind'],
  id: string,
  at: FileLine,
): Review {
  if (given.status === 'draft') return given;
  reviews.push({ kind, id, at, given });
  return { status: 'reviewed', by: `${given.by} (${given.role})`, on: given.on };
}
