import type { Picture } from './picture.ts';
import type { Review } from './reference.ts';

/**
 * `act`: the person must act by that day. `answer`: a service must have answered by then. `ends`: something that
 * protects ends by itself.
 */
export const DEADLINE_KINDS = ['act', 'answer', 'ends'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** What happened on the day that the person gives. */
export const DEADLINE_STARTS = [
  'decided',
  'sent',
  'received',
  'served',
  'dated',
  'asked',
  'reported',
  'filed',
  'appealed',
  'began',
  'eighteen',
] as const;
export type DeadlineStart = (typeof DEADLINE_STARTS)[number];

/**
 * How the days count. `calendar`: the day given is not counted, every other day is. `franc`: neither the first nor the
 * last day is counted. `unsure`: no source of the guide says it; it is computed as `calendar`, the earlier of the two,
 * and the words must say that it is not sure.
 */
export const DEADLINE_COUNTS = ['calendar', 'franc', 'unsure'] as const;
export type DeadlineCount = (typeof DEADLINE_COUNTS)[number];

/** One of the three; whole numbers. */
export type DeadlineLength = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** From whom a letter or a decision came: what a time limit is looked for by. */
export interface Sender {
  readonly id: string;
  readonly name: string;
  /** left out where no letter came at all */
  readonly picture?: Picture;
  /** what comes from there, in a few words */
  readonly hint?: string;
  /** what has no day to count */
  readonly uncounted: readonly Uncounted[];
}

/** What has no day to count. */
interface Uncounted {
  /** the procedure that says what to do */
  readonly procedure: string;
  readonly label: string;
  /** why there is no day, and what to do first */
  readonly first?: string;
}

/** A time limit, as its source gives it; `lastDay` (src/pack/deadlines.ts) counts it from a day. */
export interface Deadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly length: DeadlineLength;
  readonly count: DeadlineCount;
  readonly from: DeadlineStart;
  /** ids of those whose letter, decision or silence it counts from */
  readonly senders: readonly string[];
  /** ids of the procedures that it belongs to */
  readonly procedures: readonly string[];
  /** id of the letter to write */
  readonly letter?: string;
  /** the decision or the step, in a few words */
  readonly label: string;
  /** the day to give, in words */
  readonly starts: string;
  /** how long it is, and which day to give when in doubt; each a paragraph, as of `todo` */
  readonly counted: readonly string[];
  /** what to do */
  readonly todo: readonly string[];
  readonly sources: readonly string[];
  readonly review: Review;
  readonly checked: string;
}
