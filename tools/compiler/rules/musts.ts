import type { Must } from '../../proof/index.ts';
import { compileCondition, type KnownQuestion } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { openLines } from '../read/read-list.ts';
import { refer, referSources } from '../read/references.ts';
import { mustSchema } from '../read/schema/must.ts';
import { checkShape } from '../read/shape.ts';

export const MUST_FILE = 'must.yaml';

/** What every plan must show, from a source, and on which line of must.yaml it stands. */
export interface ContentMust extends Must {
  readonly sources: readonly string[];
  readonly line: number;
}

/**
 * Reads what the content demands of every plan: "where this was answered, that stands there at the latest". May be left
 * out.
 */
export function compileMusts(
  draft: Draft,
  questions: ReadonlyMap<string, KnownQuestion>,
  procedures: ReadonlySet<string>,
): readonly ContentMust[] {
  const lines = openLines(draft, MUST_FILE, 'line with "- when: …"');
  if (lines === null) return [];
  const { yaml, list } = lines;
  return list.flatMap((value: unknown, index): readonly ContentMust[] => {
    const shape = checkShape(mustSchema, value, { yaml, path: [index] }, draft.issues);
    if (shape === null) return [];
    refer(draft, 'procedure', yaml, [index, 'procedure'], [shape.procedure]);
    referSources(draft, yaml, [index, 'sources'], shape.sources, `The demand on "${shape.procedure}"`);
    const when = compileCondition(shape.when, { yaml, path: [index, 'when'], questions, draft });
    return when === null || !procedures.has(shape.procedure) ? [] : [{ ...shape, when, line: yaml.lineOf([index]) }];
  });
}
