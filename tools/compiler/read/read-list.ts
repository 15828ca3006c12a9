import type * as v from 'valibot';
import type { Draft } from './draft.ts';
import { createIssueList } from './issue-list.ts';
import { joinYaml } from './join-yaml.ts';
import { checkShape } from './shape.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import type { Path } from './path.ts';

/** One thing of a list, checked. */
export interface Item<T> {
  readonly value: T;
  readonly yaml: YamlFile;
  readonly path: Path;
}

export interface ReadList<T> {
  readonly items: readonly Item<T>[];
  /** every id of the list, also of items with a fault, so that one fault does not bring a hundred */
  readonly ids: ReadonlySet<string>;
}

/** Opens a file of the content. A missing one is an issue unless it may be left out. */
export function openYaml(draft: Draft, file: string, needed = true): YamlFile | null {
  const text = draft.files.get(file);
  // faults of what is borrowed are told where it stands
  const issues = draft.borrowed.has(file) ? createIssueList() : draft.issues;
  if (text !== undefined) return joinYaml(draft, readYaml(file, text, issues), file);
  if (needed)
    draft.issues.add(
      'missing-file',
      { file, line: 1 },
      `${file} is missing.`,
      'Write it; its format is in guide-content/README.md.',
    );
  return null;
}

/**
 * The lines of a file that is a plain list, which may be left out: none then, and none where it
 * is no list, which is an issue.
 */
export interface Lines {
  readonly yaml: YamlFile;
  readonly list: readonly unknown[];
}

/**
 * Opens a file that is a list of lines without ids and may be left out. `begins`: how each line begins, for the author.
 */
export function openLines(draft: Draft, file: string, begins: string): Lines | null {
  const yaml = openYaml(draft, file, false);
  if (yaml === null) return null;
  if (Array.isArray(yaml.value)) return { yaml, list: yaml.value };
  draft.issues.add('wrong-value', { file, line: 1 }, `${file} is not a list.`, `Begin each ${begins}.`);
  return null;
}

/** Reads a file that is a list of things with ids, at its top or under one key. */
export function readListFile<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  draft: Draft,
  file: string,
  key: string,
  schema: S,
): ReadList<v.InferOutput<S>> {
  const yaml = openYaml(draft, file);
  if (yaml === null) return { items: [], ids: new Set() };
  const isList = Array.isArray(yaml.value);
  const list = isList ? yaml.value : at(yaml.value, key);
  if (!Array.isArray(list)) {
    draft.issues.add('wrong-value', { file, line: 1 }, `${file} is not a list.`, 'Begin each thing with "- id: …".');
    return { items: [], ids: new Set() };
  }
  return readList(draft, yaml, isList ? [] : [key], list, schema);
}

/** Reads a list of things with ids; an id that stands twice is an issue. */
export function readList<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  list: readonly unknown[],
  schema: S,
): ReadList<v.InferOutput<S>> {
  const ids = new Set<string>();
  const items: Item<v.InferOutput<S>>[] = [];
  for (const [index, value] of list.entries()) {
    const here = [...path, index];
    const id = at(value, 'id');
    if (typeof id === 'string' && ids.has(id)) {
      draft.issues.add(
        'duplicate-id',
        { file: yaml.file, line: yaml.lineOf([...here, 'id']) },
        `The id "${id}" stands twice.`,
        'Give one of the two another id.',
      );
      continue;
    }
    if (typeof id === 'string') ids.add(id);
    const checked = checkShape(schema, value, { yaml, path: here }, draft.issues);
    if (checked !== null) items.push({ value: checked, yaml, path: here });
  }
  return { items, ids };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
