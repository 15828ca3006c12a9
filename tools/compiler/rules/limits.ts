import * as v from 'valibot';
import type { Condition, Procedure } from '../../../src/engine/index.ts';
import type { PackFlow } from '../../../src/pack/index.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import type { Draft, Read } from '../read/draft.ts';
import type { Kind } from '../read/kind.ts';
import { openLines } from '../read/read-list.ts';
import { refer } from '../read/references.ts';
import { limitSchema } from '../read/schema/limits.ts';
import { checkShape } from '../read/shape.ts';
import { findExamples } from './find-examples.ts';
import { showAnswers } from './proof.ts';
import { all, ALWAYS } from './wordings/wording.ts';

const FILE = 'limits.yaml';

/** A thing that must never come, or must come for some, where a condition holds. */
export interface Limit {
  readonly when: Condition;
  readonly of: 'procedure' | 'question';
  readonly id: string;
  readonly comes: 'never' | 'for-some';
  readonly says: string;
  readonly line: number;
}

/** Reads what plans of some people must never hold, and what some of them must. May be left out. */
export function compileLimits(draft: Draft, { conditions: known }: { readonly conditions: Known }): readonly Limit[] {
  const lines = openLines(draft, FILE, 'line with "- when: …"');
  if (lines === null) return [];
  const { yaml, list } = lines;
  return list.flatMap((value: unknown, at): readonly Limit[] => {
    const shape = checkShape(limitSchema, value, { yaml, path: [at] }, draft.issues);
    const when = shape && compileCondition(shape.when, { yaml, path: [at, 'when'], known, draft });
    if (!shape || !when) return [];
    refer(draft, 'procedure', yaml, [at, 'never'], shape.never);
    refer(draft, 'procedure', yaml, [at, 'some'], shape.some);
    const limits = (key: 'never' | 'not-asked' | 'some'): readonly Limit[] =>
      shape[key].map((id, index) => ({
        when,
        of: key === 'not-asked' ? 'question' : 'procedure',
        id,
        comes: key === 'some' ? 'for-some' : 'never',
        says: shape.says,
        line: yaml.lineOf([at, key, index]),
      }));
    for (const { id, line } of limits('not-asked')) {
      if (known.questions.has(id)) continue;
      draft.issues.add(
        'unknown-question',
        { file: FILE, line },
        `There is no question "${id}".`,
        `The questions are: ${[...known.questions.keys()].join(', ')}.`,
      );
    }
    return [...limits('never'), ...limits('not-asked'), ...limits('some')];
  });
}

/** Holds every limit over every combination of answers, finished or not. */
export function checkLimits(
  { issues }: Read,
  flow: PackFlow,
  procedures: readonly Procedure[],
  limits: readonly Limit[],
): void {
  const whenOf = ({ of, id, when }: Limit): Condition | null => {
    const thing = (of === 'question' ? flow.questions : procedures).find((candidate) => candidate.id === id);
    return thing ? all(thing.when ?? ALWAYS, when) : null;
  };
  const known = limits.flatMap((limit) => {
    const when = whenOf(limit);
    return when ? [{ limit, when }] : [];
  });
  const examples = findExamples(
    flow,
    known.map(({ when }) => when),
  );
  for (const [index, { limit }] of known.entries()) {
    const example = examples.get(index);
    const { id, of, comes, says, line } = limit;
    const at = { file: FILE, line };
    if (comes === 'never' && example)
      issues.add(
        'limit-unmet',
        at,
        `${of === 'question' ? `"${id}" is asked of` : `"${id}" stands in the plan of`} ` +
          `somebody for whom it is not: ${says} For example: ${showAnswers(example)}.`,
        `Correct the "when" of "${id}", or this line.`,
      );
    else if (comes === 'for-some' && !example)
      issues.add(
        'limit-unmet',
        at,
        `No such plan ever holds "${id}": ${says}`,
        `Correct the "when" of "${id}", or this line.`,
      );
  }
}

export const limits = {
  name: 'limits',
  title: 'What no plan of some people may hold, and what some of theirs must',
  structure: { path: FILE, schema: v.array(limitSchema) },
  compile: compileLimits,
} as const satisfies Kind;
