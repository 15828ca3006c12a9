import { foldCondition, type ConditionOf } from './fold-condition.ts';
import type { Condition } from './types.ts';

/** A condition that looks at one question. */
export type Atom = ConditionOf<'is' | 'count'>;

/** The atoms of a condition, in the order they are written; none of no condition. */
export function listAtoms(condition: Condition | undefined): readonly Atom[] {
  if (condition === undefined) return [];
  return foldCondition<readonly Atom[]>(condition, {
    is: (atom) => [atom],
    count: (atom) => [atom],
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
    not: (part) => part,
    named: (part) => part,
  });
}
