import { holds, resolve, type Answers } from '../engine/index.ts';
import { sayOfChild, type Child } from './by-child.ts';
import type { Core, PackProcedure, PackQuestion } from './types/index.ts';

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
  const soFar = Object.fromEntries(earlier.flatMap((one) => (kept[one] ? [[one, kept[one]] as const] : [])));
  return alerts.find(({ when }) => holds(flow, when, soFar)) ?? { title: null, contacts: null };
}

/** The three sentences that open the plan of these answers; none where the pack has none. */
export function sayOpening(
  { flow, openings }: Pick<Core, 'flow' | 'openings'>,
  answers: Answers,
  child: Child = null,
): readonly string[] {
  const opening = openings.find(({ when }) => when === undefined || holds(flow, when, answers));
  return opening === undefined ? [] : sayOfChild(opening, child).lines;
}

/**
 * A procedure in the words for these answers and this child: title, reason, script and order of
 * contacts of its card in the plan.
 */
export function sayProcedure<P extends PackProcedure>(
  { flow }: Pick<Core, 'flow'>,
  everybodys: P,
  answers: Answers,
  child: Child = null,
): P {
  const procedure = sayOfChild(everybodys, child);
  const variant = procedure.variants?.find(({ when }) => holds(flow, when, answers));
  if (variant === undefined) return procedure;
  const { title = procedure.title, why = procedure.why, say, call = [] } = sayOfChild(variant, child);
  const contacts = [...call, ...procedure.contacts.filter((id) => !call.includes(id))];
  if (say === undefined) return { ...procedure, title, why, contacts };
  const script = procedure.say && { ...procedure.say, blocks: [{ kind: 'say' as const, text: say }] };
  return { ...procedure, title, why, contacts, ...(script && { say: script }) };
}
