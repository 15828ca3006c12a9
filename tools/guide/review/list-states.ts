import { REVIEWED, type LapsedReview, type Reviewable } from '../../compiler/index.ts';
import { nameOf } from './find-things.ts';
import type { ReviewRecord } from './record.ts';

/** The record of a thing, as it is kept; null: there is none of what was signed. */
export type RecordOf = (thing: Reviewable) => ReviewRecord | null;

/** How many of each kind are reviewed, and each thing whose review lapsed, or whose record is gone. */
export function listStates(
  recordOf: RecordOf,
  things: readonly Reviewable[],
  lapsed: readonly LapsedReview[],
): readonly string[] {
  const counts = REVIEWED.map((kind) => {
    const all = things.filter((thing) => thing.kind === kind);
    return `  ${kind}: ${all.filter(({ review }) => review.status === 'reviewed').length} of ${all.length}`;
  });
  const reviewed = things.flatMap(({ review, ...thing }) =>
    review.status === 'draft' ? [] : [`  ${nameOf(thing)}: ${review.by}, ${review.on}`],
  );
  return ['Reviewed:', ...counts, ...reviewed, ...listLapsed(lapsed), ...listUnrecorded(recordOf, things)];
}

/** Reviews that hold no more: on the page the thing is a draft again. */
export function listLapsed(lapsed: readonly LapsedReview[]): readonly string[] {
  if (lapsed.length === 0) return [];
  return [
    'Changed since their review, so drafts again (docs/tasks/review-with-a-jurist.md):',
    ...lapsed.map(
      ({ kind, id, at, given: { by, on }, why }) =>
        `  ${at.file}:${at.line} ${kind} ${id}: ${by}, ${on}` +
        (why === 'unread' ? '; something in it is not reviewed' : `; npm run guide -- review ${kind}:${id}`),
    ),
  ];
}

/** Reviews that hold, and of which nobody will be able to tell what changes next. */
export function listUnrecorded(recordOf: RecordOf, things: readonly Reviewable[]): readonly string[] {
  const lost = things.filter((thing) => thing.review.status === 'reviewed' && recordOf(thing)?.of !== thing.digest);
  if (lost.length === 0) return [];
  return [
    'Reviewed, and the record of what was read is missing or is another one (reviews/ in the content folder):',
    ...lost.map((thing) => `  ${nameOf(thing)}`),
  ];
}
