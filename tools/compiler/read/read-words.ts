import type * as v from 'valibot';
import type { Draft } from './draft.ts';
import { isRecord } from './is-record.ts';
import { checkShape } from './shape.ts';
import type { YamlFile } from './yaml.ts';
import type { Path } from './path.ts';

/** The words of the things of a list, by id. */
export interface Words<T> {
  get(id: string): { readonly value: T; readonly path: Path } | undefined;
}

/**
 * Reads the part of a file of words that gives words by id, and holds it against the ids of the structure:
 * each id needs words, each word needs an id. A word with a fault in its shape is an issue and counts as present.
 */
export function readWords<S extends v.GenericSchema>(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  schema: S,
  structure: { readonly ids: Iterable<string>; readonly file: string; readonly what: string },
): Words<v.InferOutput<S>> {
  const { issues } = draft;
  const given = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), yaml.value);
  const words = isRecord(given) ? given : {};
  const wanted = new Set(structure.ids);
  const found = new Map<string, { value: v.InferOutput<S>; path: Path }>();
  for (const id of wanted) {
    if (id in words) continue;
    const where = { file: yaml.file, line: yaml.lineOf(path) };
    issues.add(
      'missing-word',
      where,
      `The ${structure.what} "${id}" has no words.`,
      `Write them here, under "${id}:".`,
    );
  }
  for (const [id, value] of Object.entries(words)) {
    const here = [...path, id];
    if (!wanted.has(id)) {
      const where = { file: yaml.file, line: yaml.lineOf(here) };
      issues.add(
        'extra-word',
        where,
        `"${id}" is no ${structure.what} of ${structure.file}.`,
        `Correct the id, add it to ${structure.file}, or take these words out.`,
      );
      continue;
    }
    const checked = checkShape(schema, value, { yaml, path: here }, issues);
    if (checked !== null) found.set(id, { value: checked, path: here });
  }
  return { get: (id) => found.get(id) };
}
