import type { Condition } from '../../../src/engine/index.ts';
import type { CompiledFlow } from './flow.ts';
import { compileCondition, RESERVED_IDS, type Known } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import type { Kind } from '../read/kind.ts';
import { openYaml } from '../read/read-list.ts';
import { conditionsSchema } from '../read/schema/conditions.ts';
import { checkShape } from '../read/shape.ts';

export const CONDITIONS_FILE = 'conditions.yaml';

/**
 * Reads the conditions that several rules share, by name. Each may use those above it. The file may be left out. Out:
 * what conditions can name, the questions and these.
 */
export function compileNamedConditions(draft: Draft, { flow }: { readonly flow: CompiledFlow }): Known {
  const yaml = openYaml(draft, CONDITIONS_FILE, false);
  const questions = flow.byId;
  const named = new Map<string, Condition>();
  if (yaml === null) return { questions, named };
  const shape = checkShape(conditionsSchema, yaml.value, { yaml, path: [] }, draft.issues);
  for (const [name, value] of Object.entries(shape ?? {})) {
    const at = { file: yaml.file, line: yaml.lineOf([name]) };
    if (RESERVED_IDS.includes(name) || questions.has(name)) {
      draft.issues.add(
        'reserved-id',
        at,
        `"${name}" is a word of the conditions, or a question.`,
        'Give the condition another name.',
      );
    }
    const condition = compileCondition(value, { yaml, path: [name], known: { questions, named }, draft });
    if (condition !== null) named.set(name, condition);
  }
  return { questions, named };
}

export const conditions = {
  name: 'conditions',
  title: 'Conditions with a name, which several rules share',
  structure: { path: CONDITIONS_FILE, schema: conditionsSchema },
  compile: compileNamedConditions,
} as const satisfies Kind;
