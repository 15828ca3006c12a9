import { holds, type Answers } from '../engine/index.ts';
import type { Child } from './types/by-child.ts';
import { sayOfChild } from './say-of-child.ts';
import type { Core, PackProcedure } from './types/index.ts';

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
