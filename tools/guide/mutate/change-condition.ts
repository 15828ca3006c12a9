import type { Condition } from '../../../src/engine/index.ts';
import type { Path } from '../../compiler/read/yaml.ts';
import { showCondition } from '../../compiler/rules/rule-places.ts';

/** A condition with one change. `condition` is null when nothing is left of it. */
export interface ConditionChange {
  readonly condition: Condition | null;
  readonly path: Path;
  readonly says: string;
}

/** Every small change of a condition: each atom left out or negated, each option of a list left out, each count one more or one less. */
export function changeCondition(condition: Condition, path: Path): readonly ConditionChange[] {
  switch (condition.kind) {
    case 'is': {
      const dropped =
        condition.options.length < 2
          ? []
          : condition.options.map((option, index) => ({
              condition: { ...condition, options: condition.options.filter((other) => other !== option) },
              path: [...path, condition.question, index],
              says: `without "${option}" in ${showCondition(condition)}`,
            }));
      return [...changeAtom(condition, path), ...dropped];
    }
    case 'count': {
      const moved = [condition.atLeast - 1, condition.atLeast + 1]
        .filter((atLeast) => atLeast > 0)
        .map((atLeast) => ({
          condition: { ...condition, atLeast },
          path,
          says: `with the count ${atLeast} in ${showCondition(condition)}`,
        }));
      return [...changeAtom(condition, path), ...moved];
    }
    case 'named':
      return changeAtom(condition, path);
    case 'not':
      return changeCondition(condition.of, [...path, 'not']).map((change) => ({
        ...change,
        condition: change.condition && unfold(change.condition),
      }));
    case 'all':
    case 'any':
      return condition.of.flatMap((part, index) =>
        changeCondition(part, [...path, condition.kind, index]).map((change) => ({
          ...change,
          condition: replacePart(condition, index, change.condition),
        })),
      );
    default:
      throw new Error(`Unknown kind of condition: ${JSON.stringify(condition satisfies never)}`);
  }
}

function changeAtom(atom: Condition, path: Path): readonly ConditionChange[] {
  return [
    { condition: null, path, says: `without ${showCondition(atom)}` },
    { condition: { kind: 'not', of: atom }, path, says: `with the opposite of ${showCondition(atom)}` },
  ];
}

/** The `not` of a condition; of a `not`, what stands in it. */
const unfold = (condition: Condition): Condition =>
  condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };

function replacePart(
  group: Extract<Condition, { readonly of: readonly Condition[] }>,
  index: number,
  part: Condition | null,
): Condition | null {
  const of = group.of.flatMap((one, place) => (place !== index ? [one] : part ? [part] : []));
  return of.length > 0 ? { ...group, of } : null;
}
