import { compileCondition, RESERVED_IDS, type KnownQuestion } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { openYaml } from '../read/read-list.ts';
import { conditionsSchema } from '../read/schema/conditions.ts';
import { checkShape } from '../read/shape.ts';

export const CONDITIONS_FILE = 'conditions.yaml';

/**
 * Reads the conditions that several rules share, by name, into `draft.named`. Each may use those
 * above it. The file may be left out.
 */
export function compileNamedConditions(draft: Draft, questions: ReadonlyMap<string, KnownQuestion>): void {
  const yaml = openYaml(draft, CONDITIONS_FILE, false);
  if (yaml === null) return;
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
    const condition = compileCondition(value, { yaml, path: [name], questions, draft });
    if (condition !== null) draft.named.set(name, condition);
  }
}
