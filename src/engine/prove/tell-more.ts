import type { OptionId } from '../types.ts';
import type { Diagram } from './diagrams.ts';
import type { EncodedQuestion, World } from './encode-rules.ts';
import { findWitness } from './find-witness.ts';

/** Answers to a `many` question that break something once one more option is ticked. */
export interface Told {
  /** an answer set of `from`, as its class at each level */
  readonly witness: readonly number[];
  /** its answer to the question, which does not hold the option yet */
  readonly sample: readonly OptionId[];
}

/** An answer set of `from` that is not in `still` any more once the option is ticked, whatever the other answers are; null when there is none. */
export function tellMore(world: World, { id, at, stepsOf }: EncodedQuestion, option: OptionId, from: Diagram, still: Diagram): Told | null {
  const { diagrams } = world;
  const steps = stepsOf(option);
  const withOption = diagrams.change(still, at, steps.map((some) => some.map(({ to }) => to)));
  const witness = findWitness(world, diagrams.and(from, diagrams.not(withOption)));
  if (!witness) return null;
  // The witness stands for its class; the answer shown must be one that does not hold the option yet.
  const step = steps[witness[at] ?? 0]?.find(({ to }) => !diagrams.has(still, witness.with(at, to)));
  if (!step) throw new Error(`No answer to "${id}" shows what "${option}" takes away`);
  return { witness, sample: step.sample };
}
