import type { ProofFailure } from '../types.ts';
import { BANDS, UNKNOWN, type Band } from '../../../src/engine/types.ts';
import { NEVER, type Diagram } from '../diagrams.ts';
import type { EncodedProcedure, EncodedRules } from '../encode-rules.ts';
import { toAnswers } from '../find-witness.ts';
import { reportBreach } from '../report-breach.ts';
import type { ShownBands } from '../show-bands.ts';
import { listTellings, tellMore } from '../tell-more.ts';

/**
 * How late unknown may show what a better-informed answer shows in a band: one band later, and
 * never `later` for now or today.
 */
const LATEST_UNKNOWN: Readonly<Record<Band, Band>> = { now: 'today', today: 'week', week: 'later', later: 'later' };

/**
 * 3b. As a person sees it, after the caps. Ticking one more option never shows a protective procedure in a later band,
 * nor on standby; not knowing shows it at most one band later than any other answer, or on standby. `done` and `yields`
 * exempt as in 3. What is lost altogether is told by rules 2 and 3 alone.
 */
export function proveShownBand(encoded: EncodedRules, shown: readonly ShownBands[]): readonly ProofFailure[] {
  const placesOf = new Map(encoded.procedures.map((procedure, at) => [procedure, shown[at] as ShownBands]));
  const until = (procedure: EncodedProcedure, band: Band): Diagram =>
    untilBand(encoded, placesOf.get(procedure) as ShownBands, band);
  return [...proveTelling(encoded, until), ...proveUnknown(encoded, placesOf, until)];
}

/** The answer sets that show it in this band or in an earlier one. */
export const untilBand = ({ diagrams }: EncodedRules, places: ShownBands, band: Band): Diagram =>
  diagrams.any(BANDS.slice(0, BANDS.indexOf(band) + 1).map((band) => places[band]));

type Until = (procedure: EncodedProcedure, band: Band) => Diagram;

function proveTelling(encoded: EncodedRules, until: Until): readonly ProofFailure[] {
  const { diagrams } = encoded;
  return listTellings(encoded).flatMap((telling): readonly ProofFailure[] => {
    const { question, option, procedure, to } = telling;
    const both = to ? [procedure, to] : [procedure];
    const lost = diagrams.not(diagrams.any(both.map(({ present }) => present)));
    const kept = BANDS.map((band) => ({
      from: diagrams.and(until(procedure, band), procedure.protects),
      still: diagrams.any([lost, ...both.map((way) => until(way, band))]),
    }));
    const told = tellMore(encoded, telling, kept);
    if (!told) return [];
    return [
      {
        rule: 'shown-band',
        procedure: procedure.source.id,
        question: question.id,
        option,
        answers: { ...toAnswers(encoded, told.witness), [question.id]: told.sample },
      },
    ];
  });
}

function proveUnknown(
  encoded: EncodedRules,
  placesOf: ReadonlyMap<EncodedProcedure, ShownBands>,
  until: Until,
): readonly ProofFailure[] {
  const { diagrams, questions, procedures } = encoded;
  return questions
    .filter(({ options }) => options.includes(UNKNOWN))
    .flatMap(({ id, at, byOption, answered }) => {
      const toUnknown = byOption(UNKNOWN);
      return procedures
        .filter(({ protects }) => protects !== NEVER)
        .flatMap((procedure) => {
          const places = placesOf.get(procedure) as ShownBands;
          const late = BANDS.map((band) => {
            const soonEnough = diagrams.any([
              until(procedure, LATEST_UNKNOWN[band]),
              places.standby,
              diagrams.not(procedure.present),
            ]);
            return diagrams.and(places[band], diagrams.not(diagrams.change(soonEnough, at, toUnknown)));
          });
          const breaking = diagrams.all([answered, procedure.protects, diagrams.any(late)]);
          return reportBreach(encoded, breaking, {
            rule: 'shown-band',
            procedure: procedure.source.id,
            question: id,
            option: UNKNOWN,
          });
        });
    });
}
