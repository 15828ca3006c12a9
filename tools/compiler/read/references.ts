import { distance } from './distance.ts';
import type { Draft, Noted } from './draft.ts';
import { NAMED, type ReferenceKind } from './named.ts';
import type { YamlFile } from './yaml.ts';
import type { Path } from './path.ts';

/** Every id that exists; null where the file that lists them is missing, which is an issue of its own. */
export type KnownIds = ReadonlyMap<ReferenceKind, ReadonlySet<string> | null>;

/** Notes a list of ids, one reference for each. */
export function refer(draft: Draft, kind: ReferenceKind, yaml: YamlFile, path: Path, ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) {
    draft.references.push({ kind, id, file: yaml.file, line: yaml.lineOf([...path, index]) });
  }
}

/** Notes the sources of a thing; having none is an issue. */
export function referSources(draft: Draft, yaml: YamlFile, path: Path, sources: readonly string[], what: string): void {
  refer(draft, 'source', yaml, path, sources);
  if (sources.length > 0) return;
  const at = { file: yaml.file, line: yaml.lineOf(path) };
  draft.issues.add(
    'no-source',
    at,
    `${what} has no source.`,
    'Name where it comes from: the id of an entry of sources.yaml. What has no source is not said.',
  );
}

/** Every reference leads somewhere. */
export function checkReferences({ references, issues }: Noted, known: KnownIds): void {
  for (const { kind, id, file, line } of references) {
    const ids = known.get(kind) ?? null;
    if (ids === null || ids.has(id)) continue;
    const { code, what, where } = NAMED[kind];
    issues.add(
      code,
      { file, line },
      `There is no ${what} "${id}".`,
      `Correct the id${nearest(id, ids)}, or add ${where}.`,
    );
  }
}

/** " (did you mean …?)", when a known id is at most two changes away. */
function nearest(id: string, ids: ReadonlySet<string>): string {
  const close = [...ids].find((candidate) => distance(id, candidate) <= 2);
  return close === undefined ? '' : ` (did you mean "${close}"?)`;
}
