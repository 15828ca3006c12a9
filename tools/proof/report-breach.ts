import type { ProofFailure } from './types.ts';
import { count } from './count-answer-sets.ts';
import type { Diagram } from './diagrams.ts';
import type { World } from './encode-rules.ts';
import { findWitness, toAnswers } from './find-witness.ts';

/**
 * The failure that these answer sets show, with one of them; nothing when there is none. `count` is of complete ones.
 */
export function reportBreach(
  world: World,
  breaking: Diagram,
  what: Omit<ProofFailure, 'answers' | 'count'>,
): readonly ProofFailure[] {
  const witness = findWitness(world, breaking);
  if (!witness) return [];
  const complete = count(world, breaking);
  return [{ ...what, answers: toAnswers(world, witness), ...(complete > 0n && { count: complete }) }];
}
