import type { ProofFailure } from '../types.ts';
import { UNKNOWN } from '../../../src/engine/types.ts';
import { ALWAYS, NEVER } from '../diagrams.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';

/**
 * 2b. Where a question is not asked, every protective procedure that answering unknown to it would bring is in
 * the plan all the same: leaving a question out must not be less safe than not knowing. A question that is never
 * asked is told by `neverAsked`.
 */
export function proveUnaskedIsSafe(encoded: EncodedRules): readonly ProofFailure[] {
  const { diagrams, questions, procedures, partial, encodeAsIfAsked } = encoded;
  return questions
    .filter(({ options, asked }) => asked !== NEVER && options.includes(UNKNOWN))
    .flatMap(({ id, at, byOption, asked }) => {
      const encode = encodeAsIfAsked(id);
      const toUnknown = byOption(UNKNOWN);
      return procedures
        .filter(({ source }) => source.protective)
        .flatMap(({ source, present }) => {
          const { when, protective } = source;
          const protects = typeof protective === 'object' ? encode(protective) : ALWAYS;
          const wouldBring = diagrams.change(diagrams.and(encode(when), protects), at, toUnknown);
          const lost = diagrams.all([partial, diagrams.not(asked), wouldBring, diagrams.not(present)]);
          return reportBreach(encoded, lost, {
            rule: 'unasked-is-safe',
            procedure: source.id,
            question: id,
            option: UNKNOWN,
          });
        });
    });
}
