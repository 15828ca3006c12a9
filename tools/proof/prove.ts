import type { Limits, Must, Proof, ProofFailure } from './types.ts';
import { BANDS, type ProcedureId, type QuestionId, type Rules } from '../../src/engine/types.ts';
import { atLeast } from './at-least.ts';
import { count, countByLength, sum } from './count-answer-sets.ts';
import { ALWAYS, NEVER, type Diagram } from './diagrams.ts';
import { encodeRules, type EncodedRules } from './encode-rules.ts';
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
import { showBands, type ShownProcedures } from './show-bands.ts';

/** The rules, with what they must hold. */
export type Provable = Rules & { readonly musts?: readonly Must[] };

const LIMITS: Limits = { questions: 10, now: 5 };

/**
 * What holds over every combination of answers; exact, by decision diagrams, so it takes a moment and not the age of
 * the encoded.
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
  const encoded = encode(rules);
  const shown = show(encoded, rules);
  const { complete } = encoded;
  const pathLengths = countByLength(encoded, complete);
  const answerSets = sum(pathLengths);
  return {
    answerSets,
    cases: sum(countByLength(encoded, complete, () => 1n)),
    longestPath: pathLengths.length - 1,
    shortestPath: pathLengths.findIndex((sets) => sets > 0n),
    medianPath: findMedian(pathLengths, answerSets),
    pathLengths,
    neverAsked: findNeverAsked(encoded),
    neverProposed: findNeverProposed(encoded),
    proposals: Object.fromEntries(
      encoded.procedures.map(({ source, present }) => [source.id, count(encoded, present)]),
    ),
    cardsNow: countCards(encoded, listCardsNow(encoded, shown)),
    moved: count(encoded, findMoved(encoded, shown)),
    failures: [...listOwnRules(encoded, limits), ...listShownRules(encoded, shown, rules, limits)].flatMap((rule) =>
      rule(),
    ),
  };
}

/**
 * Whether `prove` finds nothing wrong: no failure, no question that nobody is asked, no procedure that nobody is shown.
 * It stops at the first, and counts nothing; what the caps do is worked out last, as it takes longest.
 */
export function isProved(rules: Provable, limits: Limits = LIMITS): boolean {
  const encoded = encode(rules);
  return holdsIn(encoded, () => show(encoded, rules), rules, limits);
}

/** The same of rules that are encoded already; `shown`: works out what the caps do. */
export function holdsIn(
  encoded: EncodedRules,
  shown: () => ShownProcedures,
  rules: Provable,
  limits: Limits = LIMITS,
): boolean {
  const holds = (safetyRules: SafetyRules): boolean => safetyRules.every((rule) => rule().length === 0);
  return (
    findNeverAsked(encoded).length === 0 &&
    findNeverProposed(encoded).length === 0 &&
    holds(listOwnRules(encoded, limits)) &&
    holds(listShownRules(encoded, shown(), rules, limits))
  );
}

/** Each gives its failures. */
type SafetyRules = readonly (() => readonly ProofFailure[])[];

const encode = (rules: Provable): EncodedRules =>
  encodeRules(rules, { conditions: (rules.musts ?? []).map(({ when }) => when) });

const show = ({ diagrams, procedures }: EncodedRules, { caps }: Rules): ShownProcedures =>
  showBands(diagrams, procedures, caps, ALWAYS);

/** What holds whatever the caps do. */
const listOwnRules = (encoded: EncodedRules, limits: Limits): SafetyRules => [
  () => proveReachable(encoded),
  () => proveUnknownIsSafe(encoded),
  () => proveUnaskedIsSafe(encoded),
  () => proveTellingIsSafe(encoded),
  () => proveShort(encoded, limits),
  () => proveDangerIsNow(encoded),
  () => proveLadder(encoded),
];

/** What holds after the caps; the quickest come first. */
const listShownRules = (
  encoded: EncodedRules,
  shown: ShownProcedures,
  { musts = [] }: Provable,
  limits: Limits,
): SafetyRules => [
  () => proveFewNow(encoded, shown, limits),
  () => proveMustNow(encoded, shown.places, musts),
  () => proveEveryBandSeen(encoded, shown.places),
  () => proveShownBand(encoded, shown.places),
];

const findNeverAsked = ({ diagrams, questions, complete }: EncodedRules): readonly QuestionId[] =>
  questions.filter(({ asked }) => diagrams.and(asked, complete) === NEVER).map(({ id }) => id);

const findNeverProposed = ({ diagrams, procedures, complete }: EncodedRules): readonly ProcedureId[] =>
  procedures.filter(({ present }) => diagrams.and(present, complete) === NEVER).map(({ source }) => source.id);

/** Complete answer sets by the number of these that they are in. */
function countCards(encoded: EncodedRules, cards: readonly Diagram[]): readonly bigint[] {
  const counts: bigint[] = [];
  for (let most = 0; most <= cards.length; most++) {
    const atLeastSo = count(encoded, atLeast(encoded.diagrams, most, cards));
    if (atLeastSo === 0n) break;
    if (most > 0) counts[most - 1] = (counts[most - 1] ?? 0n) - atLeastSo;
    counts[most] = atLeastSo;
  }
  return counts;
}

/** Where a cap shows something in another band than its own. */
function findMoved({ diagrams, procedures }: EncodedRules, { places }: ShownProcedures): Diagram {
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
