import type { LetterField, LetterOption } from '../../../src/pack/index.ts';
import { BY_CHILD, inForms } from '../prose/braces.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import { byId, listUnder, type Compiled, type Kind } from '../read/kind.ts';
import type { Draft } from '../read/draft.ts';
import { optional, takeOther, takeText } from '../prose/passage.ts';
import { openYaml, readListFile, type Item } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { refer } from '../read/references.ts';
import { letterFieldSchema, letterFieldWordsSchema } from '../read/schema/letter.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

interface FieldShape {
  readonly id: string;
  readonly kind: LetterField['kind'];
  readonly optional?: boolean | undefined;
  readonly suggest?: 'courts' | 'areas' | undefined;
  readonly takes?: LetterField['takes'] | undefined;
  readonly options?: readonly { readonly id: string; readonly when?: unknown }[] | undefined;
}

/** Reads letter-fields.yaml, what the letters ask for, and its words. A pack without letters has none. */
function compileLetterFields(
  draft: Draft,
  { conditions: known }: { readonly conditions: Known },
): Compiled<LetterField> {
  if (!draft.files.has('letter-fields.yaml')) return { all: [], ids: new Set() };
  const { items, ids } = readListFile(draft, 'letter-fields.yaml', 'fields', letterFieldSchema);
  const words = openYaml(draft, `${draft.locale}/letter-fields.yaml`);
  const paths =
    words && readWords(draft, words, [], letterFieldWordsSchema, { ids, file: 'letter-fields.yaml', what: 'field' });
  const all = items.map((item): LetterField => {
    const { value } = item;
    checkOptions(draft, item);
    if (value.takes && 'of' in value.takes)
      refer(draft, 'procedure', item.yaml, [...item.path, 'takes', 'of'], value.takes.of);
    const path = paths?.get(value.id)?.path;
    const text = (key: string): string | undefined =>
      words && path ? takeText(draft, words, [...path, key], { level: 'LG-1', document: words.file }) : undefined;
    return {
      id: value.id,
      kind: value.kind,
      label: text('label') ?? '',
      ...optional('hint', text('hint')),
      ...optional('optional', value.optional),
      ...optional('suggest', value.suggest),
      ...optional('takes', value.takes),
      ...optional(
        'options',
        value.options && words && path ? compileOptions(draft, item, words, [...path, 'options'], known) : undefined,
      ),
    };
  });
  return { all, ids };
}

function checkOptions(draft: Draft, { value, yaml, path }: Item<FieldShape>): void {
  const chooses = value.kind === 'one' || value.kind === 'many';
  if (chooses === (value.options !== undefined)) return;
  const at = { file: yaml.file, line: yaml.lineOf(path) };
  draft.issues.add(
    'wrong-value',
    at,
    `The field "${value.id}" is of kind ${value.kind}${chooses ? ' and has no options' : ' and has options'}.`,
    'Options belong to one and many, and both need them.',
  );
}

function compileOptions(
  draft: Draft,
  { value, yaml, path }: Item<FieldShape>,
  words: YamlFile,
  at: Path,
  known: Known,
): readonly LetterOption[] {
  const given = (at.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key],
    words.value,
  ) ?? {}) as object;
  const listed = (value.options ?? []).map(({ id }) => id);
  for (const id of Object.keys(given)) {
    if (!listed.includes(id))
      draft.issues.add(
        'extra-word',
        { file: words.file, line: words.lineOf([...at, id]) },
        `"${id}" is no option of "${value.id}" in letter-fields.yaml.`,
        'Correct the id, or take these words out.',
      );
  }
  return (value.options ?? []).map(({ id, when }, index): LetterOption => {
    if (!(id in given))
      draft.issues.add(
        'missing-word',
        { file: words.file, line: words.lineOf(at) },
        `The option "${id}" of "${value.id}" has no words.`,
        `Write them here, under "${id}:".`,
      );
    const condition =
      when === undefined
        ? undefined
        : (compileCondition(when, { yaml, path: [...path, 'options', index, 'when'], known, draft }) ?? undefined);
    const reading = { level: 'LG-2', document: `${words.file}, options` } as const;
    const label =
      takeText(draft, words, [...at, id], reading) ?? takeText(draft, words, [...at, id, 'label'], reading) ?? '';
    const other = takeOther(draft, words, [...at, id, 'says']);
    const says = takeText(
      draft,
      words,
      [...at, id, 'says', ...(other === null ? [] : ['text'])],
      reading,
      BY_CHILD,
      other,
    );
    return {
      id,
      label,
      ...inForms({ says: says ?? label }),
      ...optional('saysIn', other === null ? undefined : { lang: other.lang, dir: other.dir }),
      ...optional('when', condition),
    };
  });
}

export const letterFields = {
  name: 'letter-fields',
  title: 'What letters ask for',
  structure: { path: 'letter-fields.yaml', schema: listUnder('fields', letterFieldSchema) },
  words: { path: '{locale}/letter-fields.yaml', schema: byId(letterFieldWordsSchema) },
  compile: compileLetterFields,
} as const satisfies Kind;
