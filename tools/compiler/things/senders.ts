import type { Sender } from '../../../src/pack/index.ts';
import { optional, takeText } from '../prose/passage.ts';
import { byId, listUnder, type Compiled, type Kind } from '../read/kind.ts';
import type { Draft } from '../read/draft.ts';
import { openYaml, readListFile } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { refer } from '../read/references.ts';
import { senderSchema, senderWordsSchema } from '../read/schema/deadlines.ts';

const FILE = 'senders.yaml';

/** Reads senders.yaml, who a letter with a time limit comes from, and their words. A pack without it has none. */
function compileSenders(draft: Draft): Compiled<Sender> {
  const file = `${draft.locale}/${FILE}`;
  if (!draft.files.has(FILE) && !draft.files.has(file)) return { all: [], ids: new Set() };
  const { items, ids } = readListFile(draft, FILE, 'senders', senderSchema);
  const yaml = openYaml(draft, file);
  const words = yaml && readWords(draft, yaml, [], senderWordsSchema, { ids, file: FILE, what: 'sender' });
  const all = items.map(({ value, yaml: structure, path: place }): Sender => {
    refer(draft, 'procedure', structure, [...place, 'uncounted'], value.uncounted);
    const path = words?.get(value.id)?.path;
    const text = (...keys: readonly string[]): string | undefined =>
      yaml && path ? takeText(draft, yaml, [...path, ...keys], null) : undefined;
    const labels =
      yaml && path && value.uncounted.length > 0
        ? readWords(draft, yaml, [...path, 'uncounted'], senderWordsSchema.entries.name, {
            ids: value.uncounted,
            file: FILE,
            what: 'procedure of a sender',
          })
        : null;
    return {
      id: value.id,
      name: text('name') ?? '',
      ...optional('picture', value.picture),
      ...optional('hint', text('hint')),
      uncounted: value.uncounted.map((procedure) => ({
        procedure,
        label: (labels?.get(procedure) && text('uncounted', procedure)) ?? '',
        ...optional('first', text('first', procedure)),
      })),
    };
  });
  return { all, ids };
}

export const senders = {
  name: 'senders',
  title: 'Who a letter with a time limit comes from',
  structure: { path: FILE, schema: listUnder('senders', senderSchema) },
  words: { path: `{locale}/${FILE}`, schema: byId(senderWordsSchema) },
  named: { as: 'sender', ids: ({ senders: { ids } }: { readonly senders: Compiled<Sender> }) => ids },
  compile: compileSenders,
} as const satisfies Kind<never, { readonly senders: Compiled<Sender> }>;
