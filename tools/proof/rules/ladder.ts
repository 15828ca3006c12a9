import type { ProofFailure } from '../types.ts';
import type { Procedure, ProcedureId } from '../../../src/engine/types.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { findWitness, toAnswers } from '../find-witness.ts';

/**
 * 5. What needs a service says what to do when it refuses, and the ladder ends: at a last resort, or at what needs no
 *    service. A fault is told once, on the procedure that has it; a circle on each procedure that is in it.
 */
export function proveLadder(encoded: EncodedRules): readonly ProofFailure[] {
  const byId = new Map(encoded.procedures.map(({ source }) => [source.id, source]));
  return encoded.procedures
    .filter(({ source }) => !isTop(source) && (!byId.has(source.ifRefused ?? '') || isInCircle(source, byId)))
    .map(({ source, present }) => ({
      rule: 'ladder',
      procedure: source.id,
      answers: toAnswers(encoded, findWitness(encoded, present) ?? []),
    }));
}

const isTop = ({ service, lastResort }: Procedure) => !service || lastResort === true;

function isInCircle(start: Procedure, byId: ReadonlyMap<ProcedureId, Procedure>): boolean {
  const seen = new Set<ProcedureId>();
  for (
    let step = byId.get(start.ifRefused ?? '');
    step && !isTop(step) && !seen.has(step.id);
    step = byId.get(step.ifRefused ?? '')
  ) {
    if (step === start) return true;
    seen.add(step.id);
  }
  return false;
}
