import * as v from 'valibot';
import type { Term } from '../../../src/pack/index.ts';
import { byId, type Compiled, type Kind } from '../read/kind.ts';
import type { Draft } from '../read/draft.ts';
import { takeName, takeText } from '../prose/passage.ts';
import { openYaml } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { id, ids as idsSchema } from '../read/schema/common.ts';
import { termWordsSchema } from '../read/schema/glossary.ts';
import { checkShape } from '../read/shape.ts';

/** Reads glossary.yaml, a list of ids, and the words of its terms. A pack without a glossary has none. */
function compileGlossary(draft: Draft): Compiled<Term> {
  const file = `${draft.locale}/glossary.yaml`;
  const structure = openYaml(draft, 'glossary.yaml', draft.files.has(file));
  if (structure === null) return { all: [], ids: new Set() };
  const list = checkShape(idsSchema, structure.value, { yaml: structure, path: [] }, draft.issues) ?? [];
  const ids = new Set(
    v.is(v.array(v.unknown()), structure.value) ? structure.value.filter((id) => typeof id === 'string') : [],
  );
  for (const [index, id] of list.entries()) {
    if (list.indexOf(id) === index) continue;
    draft.issues.add(
      'duplicate-id',
      { file: 'glossary.yaml', line: structure.lineOf([index]) },
      `The id "${id}" stands twice.`,
      'Keep one of the two.',
    );
  }
  const yaml = openYaml(draft, file);
  if (yaml === null) return { all: [], ids };
  const words = readWords(draft, yaml, [], termWordsSchema, { ids, file: 'glossary.yaml', what: 'term' });
  const reading = { level: 'LG-2', document: file } as const;
  const all = [...new Set(list)].flatMap((id): readonly Term[] => {
    const path = words.get(id)?.path;
    if (path === undefined) return [];
    return [
      {
        id,
        ...takeName(draft, yaml, [...path, 'name']),
        definition: takeText(draft, yaml, [...path, 'definition'], reading) ?? '',
      },
    ];
  });
  return { all, ids };
}

export const glossary = {
  name: 'glossary',
  title: 'Words to explain',
  structure: { path: 'glossary.yaml', schema: v.array(id) },
  words: { path: '{locale}/glossary.yaml', schema: byId(termWordsSchema) },
  made: 'term',
  named: { as: 'term', ids: (things: { readonly glossary: Compiled<Term> }) => things.glossary.ids },
  compile: compileGlossary,
} as const satisfies Kind;
