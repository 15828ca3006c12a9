import * as v from 'valibot';
import type { WholeProcedure } from '../../../src/pack/index.ts';
import type { Must } from '../../proof/index.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { openLines } from '../read/read-list.ts';
import { refer, referSources } from '../read/references.ts';
import { mustSchema } from '../read/schema/must.ts';
import { checkShape } from '../read/shape.ts';
import type { Compiled, Kind } from '../read/kind.ts';

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
  { conditions: known, procedure }: { readonly conditions: Known; readonly procedure: Compiled<WholeProcedure> },
): readonly ContentMust[] {
  const lines = openLines(draft, MUST_FILE, 'line with "- when: …"');
  if (lines === null) return [];
  const { yaml, list } = lines;
  return list.flatMap((value: unknown, index): readonly ContentMust[] => {
    const shape = checkShape(mustSchema, value, { yaml, path: [index] }, draft.issues);
    if (shape === null) return [];
    refer(draft, 'procedure', yaml, [index, 'procedure'], [shape.procedure]);
    referSources(draft, yaml, [index, 'sources'], shape.sources, `The demand on "${shape.procedure}"`);
    const when = compileCondition(shape.when, { yaml, path: [index, 'when'], known, draft });
    return when === null || !procedure.ids.has(shape.procedure) ? [] : [{ ...shape, when, line: yaml.lineOf([index]) }];
  });
}

export const must = {
  name: 'must',
  title: 'What every plan must hold, and from which source',
  structure: { path: MUST_FILE, schema: v.array(mustSchema) },
  compile: compileMusts,
} as const satisfies Kind;
