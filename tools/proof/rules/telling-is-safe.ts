import type { ProofFailure } from '../types.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { toAnswers } from '../find-witness.ts';
import { listTellings, tellMore } from '../tell-more.ts';

/**
 * 3. Ticking one more option, none of them exclusive, never removes a protective procedure, whatever
 *    the other answers are; but for an option that says that it is done, or that lets another procedure
 *    take its place (`done`, `yields`).
 *    The witness brings the procedure; with the option added it does not.
 */
export function proveTellingIsSafe(encoded: EncodedRules): readonly ProofFailure[] {
  const { diagrams } = encoded;
  return listTellings(encoded).flatMap((telling): readonly ProofFailure[] => {
    const { question, option, procedure, to } = telling;
    const { present, protects, source } = procedure;
    const told = tellMore(encoded, telling, [
      { from: diagrams.and(present, protects), still: to ? diagrams.or(present, to.present) : present },
    ]);
    if (!told) return [];
    return [
      {
        rule: 'telling-is-safe',
        procedure: source.id,
        question: question.id,
        option,
        answers: { ...toAnswers(encoded, told.witness), [question.id]: told.sample },
      },
    ];
  });
}
