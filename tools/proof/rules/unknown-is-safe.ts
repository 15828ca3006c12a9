import type { ProofFailure } from '../types.ts';
import { UNKNOWN } from '../../../src/engine/types.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';

/**
 * 2. Answering unknown keeps every protective procedure that any other answer would bring, all other answers being
 *    equal, whatever they are: also answers to questions that only one of the two asks. The witness brings the
 *    procedure; unknown in its place does not.
 */
export function proveUnknownIsSafe(encoded: EncodedRules): readonly ProofFailure[] {
  const { diagrams, questions, procedures } = encoded;
  return questions
    .filter(({ options }) => options.includes(UNKNOWN))
    .flatMap(({ id, at, byOption, answered }) => {
      const toUnknown = byOption(UNKNOWN);
      return procedures.flatMap(({ source, present, protects }) => {
        const withUnknown = diagrams.change(present, at, toUnknown);
        const lost = diagrams.all([answered, present, protects, diagrams.not(withUnknown)]);
        return reportBreach(encoded, lost, {
          rule: 'unknown-is-safe',
          procedure: source.id,
          question: id,
          option: UNKNOWN,
        });
      });
    });
}
