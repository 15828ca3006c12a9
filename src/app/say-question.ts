import { holds, type Answers } from '../engine/index.ts';
import type { Pack, PackQuestion } from '../pack/index.ts';

/** A question in the words for these answers: those of its first variant whose condition holds, and its own for the rest. */
export function sayQuestion({ flow }: Pick<Pack, 'flow'>, question: PackQuestion, answers: Answers): PackQuestion {
  const variant = question.variants?.find(({ when }) => holds(flow, when, answers));
  if (variant === undefined) return question;
  const { options: labels = {}, when: _, ...words } = variant;
  return { ...question, ...words, options: question.options.map((option) => ({ ...option, label: labels[option.id] ?? option.label })) };
}

/** The three sentences that open the plan of these answers; none where the pack has none. */
export const sayOpening = ({ flow, openings }: Pack, answers: Answers): readonly string[] =>
  openings.find(({ when }) => when === undefined || holds(flow, when, answers))?.lines ?? [];
