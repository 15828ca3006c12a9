import type { Source } from '../../../src/pack/index.ts';
import type { Compiled } from './contacts.ts';
import type { Draft } from '../read/draft.ts';
import { optional } from '../prose/passage.ts';
import { readListFile } from '../read/read-list.ts';
import { sourceSchema } from '../read/schema/sources.ts';

/** Reads sources.yaml; `at` gives the place of each, for the check of those that nothing uses. */
export function compileSources(draft: Draft): Compiled<Source> & { readonly lines: ReadonlyMap<string, number> } {
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
export function checkUnusedSources(draft: Draft, lines: ReadonlyMap<string, number>): void {
  const used = new Set(draft.references.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  for (const [id, line] of lines) {
    if (used.has(id)) continue;
    draft.issues.add(
      'unused-source',
      { file: 'sources.yaml', line },
      `Nothing names the source "${id}".`,
      'Cite it where its fact stands, or take it out.',
    );
  }
}
