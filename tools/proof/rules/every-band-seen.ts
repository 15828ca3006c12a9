import type { ProofFailure } from '../types.ts';
import { NEVER } from '../diagrams.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { findWitness, toAnswers } from '../find-witness.ts';
import type { ShownBands } from '../show-bands.ts';

/**
 * 4e. Each choice of each band rule is shown in its place to somebody who has answered everything: one that nobody
 * ever sees there is a mistake in the rule, or in the caps. What no answers bring at all is told by
 * `neverProposed`. The witness brings it.
 */
export function proveEveryBandSeen(encoded: EncodedRules, shown: readonly ShownBands[]): readonly ProofFailure[] {
  const { diagrams, procedures, complete } = encoded;
  return procedures.flatMap(({ source, present, choices }, at) => {
    if (diagrams.and(present, complete) === NEVER) return [];
    return source.band.flatMap(({ band }, index): readonly ProofFailure[] => {
      const seen = diagrams.all([complete, choices[index] ?? NEVER, shown[at]?.[band] ?? NEVER]);
      if (seen !== NEVER) return [];
      return [
        {
          rule: 'every-band-seen',
          procedure: source.id,
          band,
          answers: toAnswers(encoded, findWitness(encoded, present) ?? []),
        },
      ];
    });
  });
}
