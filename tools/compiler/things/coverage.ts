import type { Draft } from '../read/draft.ts';
import { KINDS, type TargetKind } from '../read/kinds.ts';
import { openYaml } from '../read/read-list.ts';
import { checkShape } from '../read/shape.ts';

/**
 * Reads coverage.yaml: the parts of the printed guide and the topics of its association, each with the things of the guide that cover
 * it. Every one of them must exist; nothing of it is shipped. Returns how many topics there are.
 */
export function checkCoverage(draft: Draft): number {
  const yaml = openYaml(draft, 'coverage.yaml', false);
  const lists = yaml && checkShape(KINDS.coverage.structure.schema, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || lists === null) return 0;
  for (const [at, { topics }] of lists.entries()) {
    for (const [index, { by }] of topics.entries()) {
      for (const [place, target] of by.entries()) {
        const [kind = '', id = ''] = target.split(':');
        draft.references.push({
          kind: kind as TargetKind,
          id,
          file: yaml.file,
          line: yaml.lineOf([at, 'topics', index, 'by', place]),
        });
      }
    }
  }
  return lists.reduce((sum, { topics }) => sum + topics.length, 0);
}
