import type { Content } from '../../compiler/index.ts';
import { textOfRules } from '../../compiler/rules/prove-once.ts';
import { compare, type BandChange } from '../../proof/index.ts';
import { says } from '../languages/index.ts';
import { sayPlans } from './say-plans.ts';

/** What the change does to the plans of all combinations of answers, counted exactly. */
export interface PlanCounts {
  /** combinations, written out */
  readonly all: string;
  /** those that see another plan; "0" where none does */
  readonly changed: string;
  /** each procedure that stands elsewhere: what it does, and for how many */
  readonly moves: readonly { readonly title: string; readonly says: readonly string[] }[];
  /** the same line by line, for the page to read */
  readonly lines: readonly string[];
}

const NOTHING = { questions: [], procedures: [], changed: 0n };

/**
 * Exact, as `compare` is. Rules that are the same are not counted anew, which would take seconds: `answerSets` is how
 * many combinations there are, as the proof says.
 */
export function countPlans(before: Content, after: Content, answerSets: bigint): PlanCounts {
  const isSame = textOfRules(before) === textOfRules(after);
  const difference = isSame ? { ...NOTHING, answerSets } : compare(before, after);
  const titleOf = (id: string): string =>
    [...after.procedures, ...before.procedures].find((procedure) => procedure.id === id)?.title ?? id;
  return {
    all: says.number(difference.answerSets),
    changed: difference.changed === 0n ? '0' : says.number(difference.changed),
    moves: difference.procedures.map(({ procedure, shown: moves }) => ({
      title: titleOf(procedure),
      says: moves.map((move) => says.diff.inSets(move.answerSets, sayMove(move))),
    })),
    lines: sayPlans(before, after, difference),
  };
}

function sayMove({ from, to }: BandChange): string {
  if (to === null) return says.diff.leaves(from);
  return from === null ? says.diff.appears(to) : says.diff.moves(from, to);
}
