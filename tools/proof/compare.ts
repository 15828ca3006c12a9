import { count } from './count-answer-sets.ts';
import { NEVER, type Diagram } from './diagrams.ts';
import { encodeRules, type EncodedRules } from './encode-rules.ts';
import { findWitness, toAnswers } from './find-witness.ts';
import { showBands } from './show-bands.ts';
import { PLACES, type Place, type ProcedureId, type Rules } from '../../src/engine/types.ts';
import type { AskedChange, BandChange, Difference, ProcedureChange } from './difference.ts';

/**
 * What two editions of the rules do with the same answers, over every combination of them; exact, by
 * decision diagrams as in `prove`.
 *
 * In: any two rules. Out: see `Difference`. The answers are those of `after`, given to `plan(before, …)` and to
 * `plan(after, …)`: when both have the same questions, these are all answers; when not, `before` makes of them
 * what `resolve` makes of answers that it does not know. Unfinished answer sets are looked at too, since a plan
 * can be opened after any answer. The order inside a band is not compared. Errors: throws, naming the id, on
 * rules that cannot be (see `plan`).
 *
 *     compare(rules, rules).procedures   // []
 */
export function compare(before: Rules, after: Rules): Difference {
  const encoded = encodeRules(after, { other: before });
  const { diagrams, complete, partial } = encoded;
  const shownBefore = showBands(diagrams, encoded.otherProcedures, before.caps, partial).places;
  const shownAfter = showBands(diagrams, encoded.procedures, after.caps, partial).places;
  const ids = [...new Set([...after.procedures, ...before.procedures].map(({ id }) => id))];
  const placeIn = (rules: Rules, id: ProcedureId) => rules.procedures.findIndex((procedure) => procedure.id === id);
  let changed = NEVER;
  const procedures = ids.map((procedure): ProcedureChange => {
    const was = placeIn(before, procedure);
    const is = placeIn(after, procedure);
    const own = listMoves(encoded, encoded.otherProcedures[was]?.bands, encoded.procedures[is]?.bands);
    const shown = listMoves(encoded, shownBefore[was], shownAfter[is]);
    for (const { sets } of shown) changed = diagrams.or(changed, diagrams.and(complete, sets));
    return { procedure, own: own.map((move) => tell(encoded, move)), shown: shown.map((move) => tell(encoded, move)) };
  });
  return {
    answerSets: count(encoded, complete),
    changed: count(encoded, changed),
    questions: listAsked(encoded),
    procedures: procedures.filter(({ own, shown }) => own.length > 0 || shown.length > 0),
  };
}

function listAsked(encoded: EncodedRules): readonly AskedChange[] {
  const { diagrams, partial, questions, otherAsks } = encoded;
  return questions.flatMap(({ id, asked }) => {
    const was = otherAsks.get(id);
    if (was === undefined) return [];
    const change = (isAsked: boolean, sets: Diagram): readonly AskedChange[] =>
      sets === NEVER ? [] : [{ question: id, asked: isAsked, ...show(encoded, sets) }];
    return [
      ...change(true, diagrams.all([partial, asked, diagrams.not(was)])),
      ...change(false, diagrams.all([partial, was, diagrams.not(asked)])),
    ];
  });
}

interface Move {
  readonly from: Place | null;
  readonly to: Place | null;
  readonly sets: Diagram;
}

type Bands = Readonly<Record<Place, Diagram>>;

function listMoves(encoded: EncodedRules, was: Bands | undefined, is: Bands | undefined): readonly Move[] {
  const { diagrams, partial } = encoded;
  if (was && is && PLACES.every((band) => was[band] === is[band])) return [];
  const places = [null, ...PLACES];
  return places.flatMap((from) =>
    places.flatMap((to): readonly Move[] => {
      if (from === to) return [];
      const sets = diagrams.all([partial, standsIn(encoded, was, from), standsIn(encoded, is, to)]);
      return sets === NEVER ? [] : [{ from, to, sets }];
    }),
  );
}

function standsIn({ diagrams }: EncodedRules, bands: Bands | undefined, band: Place | null): Diagram {
  if (band !== null) return bands?.[band] ?? NEVER;
  return diagrams.not(diagrams.any(PLACES.map((place) => bands?.[place] ?? NEVER)));
}

const tell = (encoded: EncodedRules, { from, to, sets }: Move): BandChange => ({ from, to, ...show(encoded, sets) });

function show(encoded: EncodedRules, sets: Diagram): Pick<BandChange, 'answerSets' | 'example'> {
  return { answerSets: count(encoded, sets), example: toAnswers(encoded, findWitness(encoded, sets) ?? []) };
}
