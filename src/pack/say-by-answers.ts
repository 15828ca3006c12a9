import { holds, resolve, type Answers } from '../engine/index.ts';
import type { Core, PackQuestion } from './types/index.ts';

/**
 * A question in the words for these answers: those of its first variant whose condition holds, and its own for the
 * rest.
 */
export function sayQuestion({ flow }: Pick<Core, 'flow'>, question: PackQuestion, answers: Answers): PackQuestion {
  const variant = question.variants?.find(({ when }) => holds(flow, when, answers));
  if (variant === undefined) return question;
  const { options: labels = {}, when: _, ...words } = variant;
  return { ...question, ...words, options: question.options.map((option) => ({ ...option, ...labels[option.id] })) };
}

/** What an urgent answer is told at the top of the question after it; `null`s: what any danger is told. */
export interface AlertBefore {
  readonly title: string | null;
  readonly contacts: readonly string[] | null;
}

/**
 * The alert at the top of a question: the answer to the one asked before it is urgent. What was answered further on
 * says nothing yet. Null where there is none.
 */
export function sayAlertBefore(
  { flow, alerts }: Pick<Core, 'flow' | 'alerts'>,
  id: string,
  answers: Answers,
): AlertBefore | null {
  const { asked, kept } = resolve(flow, answers);
  const earlier = asked.slice(0, asked.indexOf(id));
  const before = flow.questions.find((question) => question.id === earlier.at(-1));
  if (!before?.urgent?.some((option) => kept[before.id]?.includes(option))) return null;
  const soFar = Object.fromEntries(
    earlier.flatMap((question) => (kept[question] ? [[question, kept[question]] as const] : [])),
  );
  return alerts.find(({ when }) => holds(flow, when, soFar)) ?? { title: null, contacts: null };
}
