import type { Limits, Must, Proof } from './types.ts';
import { BANDS, type Rules } from '../types.ts';
import { atLeast } from './at-least.ts';
import { count, countByLength, sum } from './count-answer-sets.ts';
import { ALWAYS, NEVER, type Diagram } from './diagrams.ts';
import { encodeRules, type World } from './encode-rules.ts';
import { proveDangerIsNow } from './rules/danger-is-now.ts';
import { proveEveryBandSeen } from './rules/every-band-seen.ts';
import { listCardsNow, proveFewNow } from './rules/few-now.ts';
import { proveLadder } from './rules/ladder.ts';
import { proveMustNow } from './rules/must-now.ts';
import { proveReachable } from './rules/reachable.ts';
import { proveShort } from './rules/short.ts';
import { proveShownBand } from './rules/shown-band.ts';
import { proveTellingIsSafe } from './rules/telling-is-safe.ts';
import { proveUnaskedIsSafe } from './rules/unasked-is-safe.ts';
import { proveUnknownIsSafe } from './rules/unknown-is-safe.ts';
import { showBands, type Shown } from './show-bands.ts';

const LIMITS: Limits = { questions: 10, now: 5 };

/**
 * What holds over every combination of answers; exact, by decision diagrams, so it takes a moment and not the age of
 * the world.
 *
 * In: the rules with what they must hold (`musts`), and limits (10 questions, 5 cards now). Out: see `Proof`. The
 * figures are about complete answer sets; the safety rules hold for partial ones too, since a plan can be opened after
 * any answer. A failure's `answers` is a complete set where there is one; its `count`, when there, is of complete sets.
 * Wrong content is a failure, never an error. Errors: throws, naming the id, on what cannot be run at all (an unknown
 * question, an id twice, no default band); and with its size, on a flow that has more combinations than the tables can
 * hold (more than two million entries).
 *
 *     prove(rules).failures.map(({ rule, answers }) => ({ rule, answers }))   // []: every rule holds
 */
export function prove(rules: Rules & { readonly musts?: readonly Must[] }, limits: Limits = LIMITS): Proof {
  const { musts = [] } = rules;
  const world = encodeRules(rules, { conditions: musts.map(({ when }) => when) });
  const { diagrams, questions, complete } = world;
  const shown = showBands(diagrams, world.procedures, rules.caps, ALWAYS);
  const never = (f: Diagram) => diagrams.and(f, complete) === NEVER;
  const pathLengths = countByLength(world, complete);
  const answerSets = sum(pathLengths);
  return {
    answerSets,
    cases: sum(countByLength(world, complete, () => 1n)),
    longestPath: pathLengths.length - 1,
    shortestPath: pathLengths.findIndex((sets) => sets > 0n),
    medianPath: findMedian(pathLengths, answerSets),
    pathLengths,
    neverAsked: questions.filter(({ asked }) => never(asked)).map(({ id }) => id),
    neverProposed: world.procedures.filter(({ present }) => never(present)).map(({ source }) => source.id),
    proposals: Object.fromEntries(world.procedures.map(({ source, present }) => [source.id, count(world, present)])),
    cardsNow: countCards(world, listCardsNow(world, shown)),
    moved: count(world, findMoved(world, shown)),
    failures: [
      ...proveReachable(world),
      ...proveUnknownIsSafe(world),
      ...proveUnaskedIsSafe(world),
      ...proveTellingIsSafe(world),
      ...proveShownBand(world, shown.places),
      ...proveShort(world, limits),
      ...proveFewNow(world, shown, limits),
      ...proveDangerIsNow(world),
      ...proveMustNow(world, shown.places, musts),
      ...proveEveryBandSeen(world, shown.places),
      ...proveLadder(world),
    ],
  };
}

/** Complete answer sets by the number of these that they are in. */
function countCards(world: World, cards: readonly Diagram[]): readonly bigint[] {
  const counts: bigint[] = [];
  for (let most = 0; most <= cards.length; most++) {
    const atLeastSo = count(world, atLeast(world.diagrams, most, cards));
    if (atLeastSo === 0n) break;
    if (most > 0) counts[most - 1] = (counts[most - 1] ?? 0n) - atLeastSo;
    counts[most] = atLeastSo;
  }
  return counts;
}

/** Where a cap shows something in another band than its own. */
function findMoved({ diagrams, procedures }: World, { places }: Shown): Diagram {
  return diagrams.any(
    procedures.flatMap(({ bands }, at) =>
      BANDS.map((band) => diagrams.and(bands[band], diagrams.not(places[at]?.[band] ?? NEVER))),
    ),
  );
}

/** The smallest length that at least half of the answer sets do not exceed. */
function findMedian(pathLengths: readonly bigint[], answerSets: bigint): number {
  let within = 0n;
  return pathLengths.findIndex((sets) => (within += sets) * 2n >= answerSets);
}
