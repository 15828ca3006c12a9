import type { OptionId } from '../../engine/index.ts';
import type { PackQuestion } from '../../pack/index.ts';

/**
 * Whether this option is an answer by itself: one tap is enough, and the alert of one that is urgent stands at the top
 * of the next question. Among several answers an urgent one is ticked, and its alert shows under it.
 */
export const answersAtOnce = ({ kind, exclusive = [] }: PackQuestion, option: OptionId): boolean =>
  kind === 'one' || exclusive.includes(option);

/** What is ticked after a tap. Ticking an exclusive option clears the others, and the other way round. */
export function afterTick(
  { kind, exclusive = [] }: PackQuestion,
  before: readonly OptionId[],
  option: OptionId,
  on: boolean,
): readonly OptionId[] {
  if (kind === 'one' || (on && exclusive.includes(option))) return on ? [option] : [];
  const others = before.filter((other) => other !== option && !(on && exclusive.includes(other)));
  return on ? [...others, option] : others;
}
