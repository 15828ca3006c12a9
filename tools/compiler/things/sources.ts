import type { Source } from '../../../src/pack/index.ts';
import { listUnder, type Compiled, type Kind } from '../read/kind.ts';
import type { Draft, Noted, Read } from '../read/draft.ts';
import { optional } from '../prose/passage.ts';
import { readListFile } from '../read/read-list.ts';
import { sourceSchema } from '../read/schema/sources.ts';

interface CompiledSources extends Compiled<Source> {
  /** the line of each, for the check of those that nothing uses */
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads sources.yaml. */
function compileSources(draft: Draft): CompiledSources {
  const { typeset } = draft.language;
  const { items, ids } = readListFile(draft, 'sources.yaml', 'sources', sourceSchema);
  const all = items.map(({ value }): Source => ({
    id: value.id,
    kind: value.kind,
    title: typeset(value.title),
    publisher: typeset(value.publisher),
    ...optional('url', value.url),
    edition: typeset(value.edition),
    ...optional('confidence', value.confidence === 'M' ? value.confidence : undefined),
    checked: value.checked,
  }));
  const lines = new Map(items.map(({ value, yaml, path }) => [value.id, yaml.lineOf([...path, 'id'])]));
  return { all, ids, lines };
}

/** A source that nothing names any more is a fault: either a fact lost its source, or the source is not needed. */
function checkUnusedSources({ references, issues }: Noted, lines: ReadonlyMap<string, number>): void {
  const used = new Set(references.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  for (const [id, line] of lines) {
    if (used.has(id)) continue;
    issues.add(
      'unused-source',
      { file: 'sources.yaml', line },
      `Nothing names the source "${id}".`,
      'Cite it where its fact stands, or take it out.',
    );
  }
}

export const sources = {
  name: 'sources',
  title: 'Where facts come from',
  structure: { path: 'sources.yaml', schema: listUnder('sources', sourceSchema) },
  named: {
    as: 'source',
    ids: (things: { readonly sources: Compiled<Source> }, { files }: Read) =>
      files.has('sources.yaml') ? things.sources.ids : null,
  },
  compile: compileSources,
  // a translation is held against its source instead
  check: (noted: Noted, things: { readonly sources: CompiledSources }) =>
    noted.beside === null && checkUnusedSources(noted, things.sources.lines),
} as const satisfies Kind;
