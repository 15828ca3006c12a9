import type { TakenReview } from '../work/review-jobs.ts';
import { NO_REVIEW, type Judgement, type KeptReview } from './kept-review.ts';
import { isOpen } from './returned-of.ts';

/**
 * A kept review with what a file holds: its answers take the place of those that are there, and its other words fill
 * the fields that are empty. `begins`: with what a remark begins that was saved here, by its answer.
 */
export function putTaken(
  kept: KeptReview | null,
  { answers, returned }: Pick<TakenReview, 'answers' | 'returned'>,
  begins: Readonly<Record<'wrong' | 'reword', string>>,
): KeptReview {
  const was = kept ?? NO_REVIEW;
  const judgementOf = ({ is, remark }: TakenReview['answers'][number]): Judgement => {
    if (is === 'right') return { is, words: '' };
    const saved = (['wrong', 'reword'] as const).find((answer) => remark.startsWith(begins[answer]));
    return saved === undefined ? { is, words: remark } : { is: saved, words: remark.slice(begins[saved].length) };
  };
  return {
    of: returned.of,
    judged: { ...was.judged, ...Object.fromEntries(answers.map((one) => [one.key, judgementOf(one)])) },
    by: was.by || returned.by,
    role: was.role || returned.role,
    reserves: was.reserves || returned.reserves,
    lacks: was.lacks || returned.lacks,
  };
}

/** Where to go on: the first statement that is still to be judged, from 0; null: all are. */
export function firstOpen(keys: readonly string[], { judged }: Pick<KeptReview, 'judged'>): number | null {
  const at = keys.findIndex((key) => isOpen(judged[key]));
  return at < 0 ? null : at;
}
