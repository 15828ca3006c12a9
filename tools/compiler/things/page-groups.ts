import type { PageGroup, WholePage } from '../../../src/pack/index.ts';
import { takeText } from '../prose/passage.ts';
import type { Draft } from '../read/draft.ts';
import type { Compiled, Kind } from '../read/kind.ts';
import { readWords } from '../read/read-words.ts';
import { topicWordsSchema } from '../read/schema/manifest.ts';
import type { Manifest } from './manifest.ts';

interface Needs {
  readonly pack: Manifest;
  readonly page: Compiled<WholePage>;
}

/** Reads the groups of pages. A page stands in one group at most, and is one that exists. */
function compilePageGroups(
  draft: Draft,
  { pack: { yaml, value, words }, page: { all: pages } }: Needs,
): readonly PageGroup[] {
  const groups = value.pages ?? [];
  if (yaml === null || words === null || groups.length === 0) return [];
  const titles = readWords(draft, words, ['pages'], topicWordsSchema, {
    ids: groups.map(({ id }) => id),
    file: 'pack.yaml',
    what: 'group of pages',
  });
  const seen = new Set<string>();
  return groups.map((group, at): PageGroup => {
    for (const [index, id] of group.pages.entries()) {
      const place = { file: yaml.file, line: yaml.lineOf(['pages', at, 'pages', index]) };
      if (seen.has(id))
        draft.issues.add('duplicate-id', place, `The page "${id}" stands in two groups.`, 'Keep one of the two.');
      else if (!pages.some((page) => page.id === id))
        draft.issues.add('unknown-page', place, `There is no page "${id}".`, 'Correct the id, or write the page.');
      seen.add(id);
    }
    const path = titles.get(group.id)?.path;
    return {
      id: group.id,
      title: (path && takeText(draft, words, [...path, 'title'], null)) ?? '',
      pages: group.pages,
    };
  });
}

export const pageGroups = {
  name: 'page-groups',
  title: 'Groups of pages, a part of pack.yaml',
  compile: compilePageGroups,
} as const satisfies Kind;
