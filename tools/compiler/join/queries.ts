import * as v from 'valibot';
import { createSearch, type Results } from '../../../src/pack/search/index.ts';
import { analyserOf } from '../languages/index.ts';
import type { Content } from './content.ts';
import type { Draft, Read } from '../read/draft.ts';
import type { Kind } from '../read/kind.ts';
import { findLine } from '../read/find-words.ts';
import { openLines } from '../read/read-list.ts';
import { querySchema } from '../read/schema/search.ts';
import { referTarget } from '../things/search.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';

/** What a person types, and what must be found for it: a test that an author can write. */
export interface Query {
  readonly query: string;
  /** the first result is one of these, or all of these are among the first three */
  readonly wanted: readonly string[];
  readonly isFirst: boolean;
  readonly line: number;
}

const NEAR_THE_TOP = 3;

/** Reads fr/queries.yaml. They are never shown, so their words are not linted. */
function readQueries(draft: Draft): readonly Query[] {
  const lines = openLines(draft, `${draft.locale}/queries.yaml`, 'query with "- { query: …"');
  // those of the source are played with the words of the source
  if (lines === null || draft.borrowed.has(lines.yaml.file)) return [];
  const { yaml, list } = lines;
  return list.flatMap((value: unknown, at) => readQuery(draft, yaml, value, at) ?? []);
}

function readQuery(draft: Draft, yaml: YamlFile, value: unknown, at: number): Query | null {
  const shape = checkShape(querySchema, value, { yaml, path: [at] }, draft.issues);
  if (shape === null) return null;
  const { query, first, top = [] } = shape;
  const wanted = first === undefined ? top : [first].flat();
  const line = yaml.lineOf([at]);
  for (const [index, target] of wanted.entries()) {
    const path = first === undefined ? [at, 'top', index] : [at, 'first', ...(Array.isArray(first) ? [index] : [])];
    if (referTarget(draft, yaml, path, target) !== false) continue;
    draft.issues.add(
      'unknown-target',
      { file: yaml.file, line },
      `"${target}" is nothing that a search can lead to.`,
      'Write what must be found as kind:id, such as procedure:porter-plainte.',
    );
  }
  return { query, wanted, isFirst: first !== undefined, line };
}

/** Searches for every query, and for every example and near word, in the finished pack. */
export function checkQueries(read: Read, content: Content, queries: readonly Query[]): void {
  const search = createSearch(content, content.search, analyserOf(read.locale));
  for (const { query, wanted, isFirst, line } of queries) {
    const found = inOrder(search.find(query));
    const missing = wanted.filter((target) => !found.slice(0, isFirst ? 1 : NEAR_THE_TOP).includes(target));
    if (missing.length === 0 || (isFirst && missing.length < wanted.length)) continue;
    const at = { file: `${read.locale}/queries.yaml`, line };
    const place = isFirst ? 'first' : `among the first ${NEAR_THE_TOP}`;
    read.issues.add(
      'query-unmet',
      at,
      `"${query}" does not find ${missing.join(isFirst ? ' or ' : ', ')} ${place}; ` +
        `it finds ${found.slice(0, NEAR_THE_TOP).join(', ') || 'nothing'}.`,
      'Write these words in search.yaml, or correct what this query expects.',
    );
  }
  for (const words of [...content.search.examples, ...content.search.near]) {
    if (inOrder(search.find(words)).length > 0) continue;
    const file = `${read.locale}/search.yaml`;
    read.issues.add(
      'finds-nothing',
      { file, line: findLine(read.files, file, words) },
      `"${words}" is offered to be pressed, and finds nothing.`,
      'Choose other words, or write in "synonyms" what these mean.',
    );
  }
}

const inOrder = (results: Results | null): readonly string[] =>
  (results?.groups ?? [])
    .flatMap((group) => group.results)
    .toSorted((a, b) => b.score - a.score)
    .map(({ kind, id }) => `${kind}:${id}`);

export const queries = {
  name: 'queries',
  title: 'What real queries must find',
  words: { path: '{locale}/queries.yaml', schema: v.array(querySchema) },
  compile: readQueries,
} as const satisfies Kind;
