import type { Limits, ProofFailure } from '../types.ts';
import { atLeast } from '../at-least.ts';
import type { World } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';

/** 4a. No answer set asks more questions than the limit. */
export function proveShort(world: World, limits: Limits): readonly ProofFailure[] {
  const { diagrams, questions, partial } = world;
  const long = atLeast(
    diagrams,
    limits.questions + 1,
    questions.map(({ asked }) => asked),
  );
  return reportBreach(world, diagrams.and(partial, long), { rule: 'short' });
}
