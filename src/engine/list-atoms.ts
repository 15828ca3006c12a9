import type { Condition } from './types.ts';

/** A condition that looks at one question. */
export type Atom = Extract<Condition, { readonly question: string }>;

/** The atoms of a condition, in the order they are written. */
export function listAtoms(condition: Condition | undefined): readonly Atom[] {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'is':
    case 'count':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(listAtoms);
    case 'not':
    case 'named':
      return listAtoms(condition.of);
    default:
      throw new Error(`Unknown kind of condition: ${JSON.stringify(condition satisfies never)}`);
  }
}
