import type { ProofFailure } from './types.ts';
import { count } from './count-answer-sets.ts';
import type { Diagram } from './diagrams.ts';
import type { EncodedRules } from './encode-rules.ts';
import { findWitness, toAnswers } from './find-witness.ts';

/**
 * The failure that these answer sets show, with one of them; nothing when there is none. `count` is of complete ones.
 */
export function reportBreach(
  encoded: EncodedRules,
  breaking: Diagram,
  what: Omit<ProofFailure, 'answers' | 'count'>,
): readonly ProofFailure[] {
  const witness = findWitness(encoded, breaking);
  if (!witness) return [];
  const complete = count(encoded, breaking);
  return [{ ...what, answers: toAnswers(encoded, witness), ...(complete > 0n && { count: complete }) }];
}
