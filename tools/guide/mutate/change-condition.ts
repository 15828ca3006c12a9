import { foldCondition, type Condition, type ConditionOf } from '../../../src/engine/index.ts';
import type { Path } from '../../compiler/read/path.ts';
import { showCondition } from '../../compiler/rules/rule-places.ts';

/** A condition with one change. `condition` is null when nothing is left of it. */
export interface ConditionChange {
  readonly condition: Condition | null;
  readonly path: Path;
  readonly says: string;
}

type ChangesAt = (path: Path) => readonly ConditionChange[];

/**
 * Every small change of a condition: each atom left out or negated, each option of a list left out,
 * each count one more or one less.
 */
export function changeCondition(condition: Condition, path: Path): readonly ConditionChange[] {
  return foldCondition<ChangesAt>(condition, {
    is: (atom) => (at) => [...changeAtom(atom, at), ...dropOptions(atom, at)],
    count: (atom) => (at) => [...changeAtom(atom, at), ...moveCount(atom, at)],
    // what stands in it is changed in its own place
    named: (_, atom) => (at) => changeAtom(atom, at),
    not: (part) => (at) =>
      part([...at, 'not']).map((change) => ({ ...change, condition: change.condition && unfold(change.condition) })),
    all: changeParts,
    any: changeParts,
  })(path);
}

const changeParts =
  (parts: readonly ChangesAt[], group: ConditionOf<'all' | 'any'>): ChangesAt =>
  (path) =>
    parts.flatMap((part, index) =>
      part([...path, group.kind, index]).map((change) => ({
        ...change,
        condition: replacePart(group, index, change.condition),
      })),
    );

const changeAtom = (atom: Condition, path: Path): readonly ConditionChange[] => [
  { condition: null, path, says: `without ${showCondition(atom)}` },
  { condition: { kind: 'not', of: atom }, path, says: `with the opposite of ${showCondition(atom)}` },
];

function dropOptions(condition: ConditionOf<'is'>, path: Path): readonly ConditionChange[] {
  if (condition.options.length < 2) return [];
  return condition.options.map((option, index) => ({
    condition: { ...condition, options: condition.options.filter((other) => other !== option) },
    path: [...path, condition.question, index],
    says: `without "${option}" in ${showCondition(condition)}`,
  }));
}

const moveCount = (condition: ConditionOf<'count'>, path: Path): readonly ConditionChange[] =>
  [condition.atLeast - 1, condition.atLeast + 1]
    .filter((atLeast) => atLeast > 0)
    .map((atLeast) => ({
      condition: { ...condition, atLeast },
      path,
      says: `with the count ${atLeast} in ${showCondition(condition)}`,
    }));

/** The `not` of a condition; of a `not`, what stands in it. */
const unfold = (condition: Condition): Condition =>
  condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };

function replacePart(group: ConditionOf<'all' | 'any'>, index: number, part: Condition | null): Condition | null {
  const of = group.of.flatMap((member, place) => (place !== index ? [member] : part ? [part] : []));
  return of.length > 0 ? { ...group, of } : null;
}
