import type { Must, ProofFailure } from '../types.ts';
import type { EncodedRules } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';
import type { ShownBands } from '../show-bands.ts';
import { untilBand } from './shown-band.ts';

/**
 * 4d. Whenever its condition holds, what the content demands is shown in its band or in an earlier one, after the caps.
 */
export function proveMustNow(
  encoded: EncodedRules,
  shown: readonly ShownBands[],
  musts: readonly Must[],
): readonly ProofFailure[] {
  const { diagrams, procedures, partial, encode } = encoded;
  return musts.flatMap(({ when, procedure, band }, must) => {
    const at = procedures.findIndex(({ source }) => source.id === procedure);
    const places = shown[at];
    if (!places) throw new Error(`There is no procedure "${procedure}"`);
    const late = diagrams.all([partial, encode(when), diagrams.not(untilBand(encoded, places, band))]);
    return reportBreach(encoded, late, { rule: 'must-now', procedure, band, must });
  });
}
