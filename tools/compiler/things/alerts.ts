import type { UrgentAlert } from '../../../src/pack/index.ts';
import { takeText } from '../prose/passage.ts';
import { compileCondition, type KnownQuestion } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { refer } from '../read/references.ts';
import type { YamlFile } from '../read/yaml.ts';

interface Given {
  readonly when?: unknown;
  readonly contacts?: readonly string[];
}

/** Reads what stands at the top of the question after an urgent answer, from the words of the pack. */
export function compileAlerts(
  draft: Draft,
  yaml: YamlFile | null,
  questions: ReadonlyMap<string, KnownQuestion>,
): readonly UrgentAlert[] {
  const { alerts } = (yaml?.value ?? {}) as { readonly alerts?: unknown };
  if (yaml === null || !Array.isArray(alerts)) return [];
  return (alerts as readonly Given[]).flatMap(({ when, contacts = [] }, index): readonly UrgentAlert[] => {
    const path = ['alerts', index];
    refer(draft, 'contact', yaml, [...path, 'contacts'], contacts);
    const condition = compileCondition(when, { yaml, path: [...path, 'when'], questions, draft });
    if (condition === null) return [];
    const reading = { level: 'LG-1', document: `${yaml.file}, alerts` } as const;
    return [{ when: condition, title: takeText(draft, yaml, [...path, 'title'], reading) ?? '', contacts }];
  });
}
