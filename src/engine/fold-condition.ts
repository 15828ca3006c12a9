import type { Condition } from './types.ts';

/** A condition of one kind: `ConditionOf<'count'>` looks at one question and counts. */
export type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/**
 * What to make of each kind of condition. `parts` and `part` are what was made of what stands in
 * it, in the order it is written.
 */
export interface ConditionCases<T> {
  readonly is: (condition: ConditionOf<'is'>) => T;
  readonly count: (condition: ConditionOf<'count'>) => T;
  readonly all: (parts: readonly T[], condition: ConditionOf<'all'>) => T;
  readonly any: (parts: readonly T[], condition: ConditionOf<'any'>) => T;
  readonly not: (part: T, condition: ConditionOf<'not'>) => T;
  readonly named: (part: T, condition: ConditionOf<'named'>) => T;
}

/**
 * Makes one thing of a condition, from its atoms outwards. Nothing else walks the tree: a new kind of condition is a
 * new case here, and whoever lacks it does not compile. What a part must know of where it stands (a path, whether it is
 * under a `not`) is given from the outside in by making functions.
 *
 * Errors: throws on a kind that there is not, which only an unchecked pack can hold.
 *
 *     const one = () => 1;
 *     const same = (n: number) => n;
 *     foldCondition(condition, { is: one, count: one, all: sum, any: sum, not: same, named: same });
 */
export function foldCondition<T>(condition: Condition, cases: ConditionCases<T>): T {
  const fold = (condition: Condition): T => foldCondition(condition, cases);
  switch (condition.kind) {
    case 'is':
    case 'count':
      return cases[condition.kind](condition as never);
    case 'all':
    case 'any':
      return cases[condition.kind](condition.of.map(fold), condition as never);
    case 'not':
    case 'named':
      return cases[condition.kind](fold(condition.of), condition as never);
    default:
      throw new Error(`A condition has an unknown kind: ${String((condition satisfies never as Condition).kind)}`);
  }
}
