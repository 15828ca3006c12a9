import { joinWords } from './beside.ts';
import type { Draft } from './draft.ts';
import { createIssueList } from './issue-list.ts';
import { readYaml, type Path, type YamlFile } from './yaml.ts';

/**
 * A file of words with what it takes from the source; any other file as it is. Faults of the source are told when the
 * source is compiled.
 */
export function joinYaml(draft: Draft, yaml: YamlFile | null, file: string): YamlFile | null {
  const { beside, locale, files, borrowed } = draft;
  if (yaml === null || beside === null || !file.startsWith(`${locale}/`)) return yaml;
  if (borrowed.has(file)) return { ...yaml, isTaken: () => true };
  const name = file.slice(locale.length + 1);
  const text = files.get(`${beside.locale}/${name}`);
  const source = text === undefined ? null : readYaml(`${beside.locale}/${name}`, text, createIssueList());
  return source === null ? yaml : joinValues(yaml, name, source.value, draft);
}

/** The same for a value that was read already: front matter. */
export function joinValues(yaml: YamlFile, name: string, source: unknown, { beside }: Pick<Draft, 'beside'>): YamlFile {
  if (beside === null) return yaml;
  const { value, taken } = joinWords(name, yaml.value, source, beside);
  return { ...yaml, value, isTaken: (path: Path) => taken.has(JSON.stringify(path)) };
}
