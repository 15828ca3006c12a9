import { count } from './count-answer-sets.ts';
import { NEVER, type Diagram } from './diagrams.ts';
import { encodeRules, type World } from './encode-rules.ts';
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
  const world = encodeRules(after, { other: before });
  const { diagrams, complete, partial } = world;
  const shownBefore = showBands(diagrams, world.others, before.caps, partial).places;
  const shownAfter = showBands(diagrams, world.procedures, after.caps, partial).places;
  const ids = [...new Set([...after.procedures, ...before.procedures].map(({ id }) => id))];
  const placeIn = (rules: Rules, id: ProcedureId) => rules.procedures.findIndex((procedure) => procedure.id === id);
  let changed = NEVER;
  const procedures = ids.map((procedure): ProcedureChange => {
    const was = placeIn(before, procedure);
    const is = placeIn(after, procedure);
    const own = listMoves(world, world.others[was]?.bands, world.procedures[is]?.bands);
    const shown = listMoves(world, shownBefore[was], shownAfter[is]);
    for (const { sets } of shown) changed = diagrams.or(changed, diagrams.and(complete, sets));
    return { procedure, own: own.map((move) => tell(world, move)), shown: shown.map((move) => tell(world, move)) };
  });
  return {
    answerSets: count(world, complete),
    changed: count(world, changed),
    questions: listAsked(world),
    procedures: procedures.filter(({ own, shown }) => own.length > 0 || shown.length > 0),
  };
}

function listAsked(world: World): readonly AskedChange[] {
  const { diagrams, partial, questions, othersAsk } = world;
  return questions.flatMap(({ id, asked }) => {
    const was = othersAsk.get(id);
    if (was === undefined) return [];
    const change = (isAsked: boolean, sets: Diagram): readonly AskedChange[] =>
      sets === NEVER ? [] : [{ question: id, asked: isAsked, ...show(world, sets) }];
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

function listMoves(world: World, was: Bands | undefined, is: Bands | undefined): readonly Move[] {
  const { diagrams, partial } = world;
  if (was && is && PLACES.every((band) => was[band] === is[band])) return [];
  const places = [null, ...PLACES];
  return places.flatMap((from) =>
    places.flatMap((to): readonly Move[] => {
      if (from === to) return [];
      const sets = diagrams.all([partial, standsIn(world, was, from), standsIn(world, is, to)]);
      return sets === NEVER ? [] : [{ from, to, sets }];
    }),
  );
}

function standsIn({ diagrams }: World, bands: Bands | undefined, band: Place | null): Diagram {
  if (band !== null) return bands?.[band] ?? NEVER;
  return diagrams.not(diagrams.any(PLACES.map((one) => bands?.[one] ?? NEVER)));
}

const tell = (world: World, { from, to, sets }: Move): BandChange => ({ from, to, ...show(world, sets) });

function show(world: World, sets: Diagram): Pick<BandChange, 'answerSets' | 'example'> {
  return { answerSets: count(world, sets), example: toAnswers(world, findWitness(world, sets) ?? []) };
}
