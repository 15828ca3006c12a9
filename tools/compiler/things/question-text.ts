import { takeText } from '../prose/passage.ts';
import type { Draft } from '../read/draft.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

/**
 * Takes the text at a path of the words of a question, as `takeText` does; `key` says how it is measured: a short title
 * is a label.
 */
export function takeQuestionText(draft: Draft, yaml: YamlFile, path: Path, key: string): string | undefined {
  const reading = { level: 'LG-1', document: `${draft.locale}/flow.yaml` } as const;
  return takeText(draft, yaml, [...path, key], key === 'short' ? null : reading);
}
