import { holds, type Answers } from '../engine/index.ts';
import { sayOfChild, type Child } from './by-child.ts';
import type { Pack, PackProcedure, PackQuestion } from './types.ts';

/** A question in the words for these answers: those of its first variant whose condition holds, and its own for the rest. */
export function sayQuestion({ flow }: Pick<Pack, 'flow'>, question: PackQuestion, answers: Answers): PackQuestion {
  const variant = question.variants?.find(({ when }) => holds(flow, when, answers));
  if (variant === undefined) return question;
  const { options: labels = {}, when: _, ...words } = variant;
  return { ...question, ...words, options: question.options.map((option) => ({ ...option, ...labels[option.id] })) };
}

/** The three sentences that open the plan of these answers; none where the pack has none. */
export function sayOpening({ flow, openings }: Pack, answers: Answers, child: Child = null): readonly string[] {
  const opening = openings.find(({ when }) => when === undefined || holds(flow, when, answers));
  return opening === undefined ? [] : sayOfChild(opening, child).lines;
}

/** A procedure in the words for these answers and this child: title, reason, script and order of contacts of its card in the plan. */
export function sayProcedure(
  { flow }: Pick<Pack, 'flow'>,
  everybodys: PackProcedure,
  answers: Answers,
  child: Child = null,
): PackProcedure {
  const procedure = sayOfChild(everybodys, child);
  const variant = procedure.variants?.find(({ when }) => holds(flow, when, answers));
  if (variant === undefined) return procedure;
  const { title = procedure.title, why = procedure.why, say, call = [] } = sayOfChild(variant, child);
  const contacts = [...call, ...procedure.contacts.filter((id) => !call.includes(id))];
  if (say === undefined) return { ...procedure, title, why, contacts };
  const sections = procedure.sections.map((section) =>
    section.id === 'say' ? { ...section, blocks: [{ kind: 'say' as const, text: say }] } : section,
  );
  return { ...procedure, title, why, contacts, sections };
}
