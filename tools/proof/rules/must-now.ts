import type { Must, ProofFailure } from '../types.ts';
import type { World } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';
import type { ShownBands } from '../show-bands.ts';
import { untilBand } from './shown-band.ts';

/**
 * 4d. Whenever its condition holds, what the content demands is shown in its band or in an earlier one, after the caps.
 */
export function proveMustNow(
  world: World,
  shown: readonly ShownBands[],
  musts: readonly Must[],
): readonly ProofFailure[] {
  const { diagrams, procedures, partial, encode } = world;
  return musts.flatMap(({ when, procedure, band }, must) => {
    const at = procedures.findIndex(({ source }) => source.id === procedure);
    const places = shown[at];
    if (!places) throw new Error(`There is no procedure "${procedure}"`);
    const late = diagrams.all([partial, encode(when), diagrams.not(untilBand(world, places, band))]);
    return reportBreach(world, late, { rule: 'must-now', procedure, band, must });
  });
}
