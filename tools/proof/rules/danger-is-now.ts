import type { ProofFailure } from '../types.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';

/** 4c. When an urgent option was chosen, something is in the band now. */
export function proveDangerIsNow(encoded: EncodedRules): readonly ProofFailure[] {
  const { diagrams, questions, procedures, partial, encode } = encoded;
  const empty = diagrams.not(diagrams.any(procedures.map(({ bands }) => bands.now)));
  return questions.flatMap(({ id, source }) => {
    const said = encode({ kind: 'is', question: id, options: source.urgent ?? [] });
    return reportBreach(encoded, diagrams.all([partial, said, empty]), { rule: 'danger-is-now', question: id });
  });
}
