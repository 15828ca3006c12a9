import { editNames } from './yaml-edits.ts';
import { fieldOf, thingsIn } from './yaml-values.ts';

/**
 * paper.yaml in which the code of a part leads to another procedure of that part, where it led to one that goes. A part
 * without another stays as it is: it goes with its procedure.
 */
export function leadElsewhere(text: string, id: string): string {
  const others = thingsIn(fieldOf(text, 'booklet'))
    .filter(({ more }) => more === `procedure:${id}`)
    .map(({ holds }) =>
      thingsIn(holds)
        .map(({ procedure }) => procedure)
        .find((one) => typeof one === 'string' && one !== id),
    )
    .values();
  return editNames(text, (value, keys) => {
    if (value !== `procedure:${id}` || keys.at(-1) !== 'more') return 'keep';
    const other: unknown = others.next().value;
    return typeof other === 'string' ? { put: `procedure:${other}` } : 'keep';
  });
}
