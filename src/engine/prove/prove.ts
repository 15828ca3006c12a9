import type { Flow, Limits, Procedure, Proof } from '../types.ts';
import { atLeast } from './at-least.ts';
import { count, countByLength, sum } from './count-answer-sets.ts';
import { NEVER, type Diagram } from './diagrams.ts';
import { encodeRules } from './encode-rules.ts';
import { proveDangerIsNow } from './rules/danger-is-now.ts';
import { proveFewNow } from './rules/few-now.ts';
import { proveLadder } from './rules/ladder.ts';
import { proveReachable } from './rules/reachable.ts';
import { proveShort } from './rules/short.ts';
import { proveTellingIsSafe } from './rules/telling-is-safe.ts';
import { proveUnknownIsSafe } from './rules/unknown-is-safe.ts';

const LIMITS: Limits = { questions: 10, now: 3 };

/**
 * What holds over every combination of answers; exact, by decision diagrams, so it takes a moment and not the age of the world.
 *
 * In: the flow, its procedures, and limits (10 questions, 3 procedures now). Out: see `Proof`. The figures are about complete answer
 * sets; the safety rules hold for partial ones too, since a plan can be opened after any answer. A failure's `answers` is
 * a complete set where there is one; its `count`, when there, is of complete sets. Wrong content is a failure, never an error.
 * Errors: throws, naming the id, on what cannot be run at all (an unknown question, an id twice, no default band).
 *
 *     prove(flow, procedures).failures.map(({ rule, answers }) => ({ rule, answers }))   // []: every rule holds
 */
export function prove(flow: Flow, procedures: readonly Procedure[], limits: Limits = LIMITS): Proof {
  const world = encodeRules(flow, procedures);
  const { diagrams, questions, complete } = world;
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
    fullNow: count(world, atLeast(diagrams, limits.now + 1, world.procedures.map(({ bands }) => bands.now))),
    failures: [
      ...proveReachable(world),
      ...proveUnknownIsSafe(world),
      ...proveTellingIsSafe(world),
      ...proveShort(world, limits),
      ...proveFewNow(world, limits),
      ...proveDangerIsNow(world),
      ...proveLadder(world),
    ],
  };
}

/** The smallest length that at least half of the answer sets do not exceed. */
function findMedian(pathLengths: readonly bigint[], answerSets: bigint): number {
  let within = 0n;
  return pathLengths.findIndex((sets) => (within += sets) * 2n >= answerSets);
}
