import type { CompiledQuestion } from './compile/compiled-question.ts';
import type { OptionId } from './types.ts';

/**
 * What counts of an answer, frozen, in the flow's order; undefined when nothing does, and then the question has no
 * answer. `given` may come from a damaged store: whatever is not a list of known options does not count.
 */
export function cleanAnswer(question: CompiledQuestion, given: unknown): readonly OptionId[] | undefined {
  if (!Array.isArray(given)) return undefined;
  if (given.length === 1) return question.alone[question.options.indexOf(given[0] as OptionId)];
  const known = question.options.filter((option) => given.includes(option));
  if (known.length === 0) return undefined;
  if (known.length === 1) return Object.freeze(known);
  switch (question.kind) {
    case 'one':
      return undefined; // no telling which one was meant
    case 'many': {
      const free = known.filter((option) => !question.exclusive.includes(option));
      return Object.freeze(free.length > 0 ? free : known.slice(-1));
    }
    default:
      throw new Error(`The question "${question.id}" has an unknown kind: ${String(question.kind satisfies never)}`);
  }
}
