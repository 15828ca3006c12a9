import { isRecord } from '../../compiler/read/is-record.ts';
import { createIssueList } from '../../compiler/read/issue-list.ts';
import { readYaml } from '../../compiler/read/yaml.ts';
import { editNames } from './yaml-edits.ts';

/** The parts of the booklet in paper.yaml, in its order. */
function partsOf(text: string | undefined): readonly Readonly<Record<string, unknown>>[] {
  const value = readYaml('paper.yaml', text ?? '', createIssueList())?.value;
  const parts = isRecord(value) ? value['booklet'] : undefined;
  return Array.isArray(parts) ? parts.filter(isRecord) : [];
}

/**
 * paper.yaml in which the code of a part leads to another procedure of that part, where it led to one that goes. A part
 * without another stays as it is: it goes with its procedure.
 */
export function leadElsewhere(text: string, id: string): string {
  const others = partsOf(text)
    .filter(({ more }) => more === `procedure:${id}`)
    .map(({ holds }) =>
      (Array.isArray(holds) ? holds.filter(isRecord) : [])
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
