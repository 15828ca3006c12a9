import type { Limits, Must, Proof, ProofFailure } from './types.ts';
import { BANDS, type ProcedureId, type QuestionId, type Rules } from '../../src/engine/types.ts';
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

/** The rules, with what they must hold. */
export type Provable = Rules & { readonly musts?: readonly Must[] };

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
export function prove(rules: Provable, limits: Limits = LIMITS): Proof {
  const world = encode(rules);
  const shown = show(world, rules);
  const { complete } = world;
  const pathLengths = countByLength(world, complete);
  const answerSets = sum(pathLengths);
  return {
    answerSets,
    cases: sum(countByLength(world, complete, () => 1n)),
    longestPath: pathLengths.length - 1,
    shortestPath: pathLengths.findIndex((sets) => sets > 0n),
    medianPath: findMedian(pathLengths, answerSets),
    pathLengths,
    neverAsked: findNeverAsked(world),
    neverProposed: findNeverProposed(world),
    proposals: Object.fromEntries(world.procedures.map(({ source, present }) => [source.id, count(world, present)])),
    cardsNow: countCards(world, listCardsNow(world, shown)),
    moved: count(world, findMoved(world, shown)),
    failures: [...listOwnRules(world, limits), ...listShownRules(world, shown, rules, limits)].flatMap((rule) =>
      rule(),
    ),
  };
}

/**
 * Whether `prove` finds nothing wrong: no failure, no question that nobody is asked, no procedure that nobody is shown.
 * It stops at the first, and counts nothing; what the caps do is worked out last, as it takes longest.
 */
export function isProved(rules: Provable, limits: Limits = LIMITS): boolean {
  const world = encode(rules);
  return holdsIn(world, () => show(world, rules), rules, limits);
}

/** The same of rules that are encoded already; `shown`: works out what the caps do. */
export function holdsIn(world: World, shown: () => Shown, rules: Provable, limits: Limits = LIMITS): boolean {
  const holds = (safetyRules: SafetyRules): boolean => safetyRules.every((rule) => rule().length === 0);
  return (
    findNeverAsked(world).length === 0 &&
    findNeverProposed(world).length === 0 &&
    holds(listOwnRules(world, limits)) &&
    holds(listShownRules(world, shown(), rules, limits))
  );
}

/** Each gives its failures. */
type SafetyRules = readonly (() => readonly ProofFailure[])[];

const encode = (rules: Provable): World =>
  encodeRules(rules, { conditions: (rules.musts ?? []).map(({ when }) => when) });

const show = ({ diagrams, procedures }: World, { caps }: Rules): Shown => showBands(diagrams, procedures, caps, ALWAYS);

/** What holds whatever the caps do. */
const listOwnRules = (world: World, limits: Limits): SafetyRules => [
  () => proveReachable(world),
  () => proveUnknownIsSafe(world),
  () => proveUnaskedIsSafe(world),
  () => proveTellingIsSafe(world),
  () => proveShort(world, limits),
  () => proveDangerIsNow(world),
  () => proveLadder(world),
];

/** What holds after the caps; the quickest come first. */
const listShownRules = (world: World, shown: Shown, { musts = [] }: Provable, limits: Limits): SafetyRules => [
  () => proveFewNow(world, shown, limits),
  () => proveMustNow(world, shown.places, musts),
  () => proveEveryBandSeen(world, shown.places),
  () => proveShownBand(world, shown.places),
];

const findNeverAsked = ({ diagrams, questions, complete }: World): readonly QuestionId[] =>
  questions.filter(({ asked }) => diagrams.and(asked, complete) === NEVER).map(({ id }) => id);

const findNeverProposed = ({ diagrams, procedures, complete }: World): readonly ProcedureId[] =>
  procedures.filter(({ present }) => diagrams.and(present, complete) === NEVER).map(({ source }) => source.id);

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
