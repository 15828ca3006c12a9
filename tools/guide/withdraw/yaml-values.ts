import { isRecord } from '../../compiler/read/is-record.ts';
import { createIssueList } from '../../compiler/read/issue-list.ts';
import { readYaml } from '../../compiler/read/yaml.ts';

/** What a text in YAML says; undefined where there is no text. Its faults are the check's. */
export const valueOf = (text: string | undefined): unknown => readYaml('', text ?? '', createIssueList())?.value;

/** What it says under a key. */
export function fieldOf(text: string | undefined, key: string): unknown {
  const value = valueOf(text);
  return isRecord(value) ? value[key] : undefined;
}

/** The things of a list that have fields; none where it is no list. */
export const thingsIn = (list: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(list) ? list.filter(isRecord) : [];
