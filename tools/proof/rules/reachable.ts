import type { ProofFailure } from '../types.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';

/** 1. Every answer set, complete or not, leads to a plan with a contact that answers at any hour. */
export function proveReachable(encoded: EncodedRules): readonly ProofFailure[] {
  const { diagrams, procedures, partial } = encoded;
  const reached = diagrams.any(procedures.filter(({ source }) => source.anyHour).map(({ present }) => present));
  return reportBreach(encoded, diagrams.and(partial, diagrams.not(reached)), { rule: 'reachable' });
}
