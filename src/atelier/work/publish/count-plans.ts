import { textOfRules } from '../../../../tools/compiler/rules/prove-once.ts';
import { sayPlans } from '../../../../tools/guide/diff/say-plans.ts';
import { says } from '../../../../tools/guide/languages/index.ts';
import { compare } from '../../../../tools/proof/index.ts';
import type { BandChange } from '../../../../tools/proof/index.ts';
import type { Guide } from '../guide-state.ts';

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

/** Null while a fault leaves nothing to count. Rules that are the same are not counted anew: that takes seconds. */
export function countPlans({ base, shown }: Guide): PlanCounts | null {
  const [before, after] = [base.content, shown.content];
  if (before === null || after === null) return null;
  const isSame = textOfRules(before) === textOfRules(after);
  const answerSets = BigInt(shown.figures.proof?.answerSets ?? base.figures.proof?.answerSets ?? '0');
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
