import type { Limits, ProofFailure } from '../types.ts';
import { atLeast } from '../at-least.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';

/** 4a. No answer set asks more questions than the limit. */
export function proveShort(encoded: EncodedRules, limits: Limits): readonly ProofFailure[] {
  const { diagrams, questions, partial } = encoded;
  const long = atLeast(
    diagrams,
    limits.questions + 1,
    questions.map(({ asked }) => asked),
  );
  return reportBreach(encoded, diagrams.and(partial, long), { rule: 'short' });
}
