import type { InterpreterCase } from '../../../src/pack/index.ts';
import { baseOf } from '../read/locale.ts';
import type { Draft, Readability } from '../read/draft.ts';
import { byId, listUnder, type Kind } from '../read/kind.ts';
import { isRecord } from '../read/is-record.ts';
import { openYaml, readListFile } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { refer, referSources } from '../read/references.ts';
import { interpreterSchema, interpreterWordsSchema } from '../read/schema/interpreter.ts';
import type { YamlFile } from '../read/yaml.ts';
import { optional, takeScript, takeText } from '../prose/passage.ts';

const FILE = 'interpreter.yaml';

/** The place of the name of the person's language. */
const PLACE = '{language}';

/**
 * Reads interpreter.yaml, what is shown, said or written to be understood, and its words. A pack without it has none,
 * nor has one in the source language: whoever speaks it needs none.
 */
function compileInterpreter(draft: Draft): readonly InterpreterCase[] {
  const file = `${draft.locale}/${FILE}`;
  if (!draft.files.has(FILE) && !draft.files.has(file)) return [];
  const { items, ids } = readListFile(draft, FILE, 'cases', interpreterSchema);
  const yaml = openYaml(draft, file);
  const words = yaml && readWords(draft, yaml, [], interpreterWordsSchema, { ids, file: FILE, what: 'case' });
  const filled = yaml && withNames(yaml, draft);
  const reading: Readability = { level: 'LG-1', document: file };
  const cases = items.map(({ value, yaml: list, path }): InterpreterCase => {
    if (value.contact !== undefined) refer(draft, 'contact', list, [...path, 'contact'], [value.contact]);
    if (value.sources.length > 0)
      referSources(draft, list, [...path, 'sources'], value.sources, `The case "${value.id}"`);
    const at = words?.get(value.id)?.path;
    const text = (key: string): string | undefined =>
      filled && at ? takeText(draft, filled, [...at, key], reading) : undefined;
    return {
      id: value.id,
      title: text('title') ?? '',
      hint: text('hint') ?? '',
      say: (filled && at && takeScript(draft, filled, [...at, 'say'], reading)) ?? [],
      ...optional('note', text('note')),
      ...optional('contact', value.contact),
      sources: value.sources,
    };
  });
  return draft.beside === null || draft.beside.isSameLanguage ? [] : cases;
}

/** The file with the name of the person's language in its places: in the words to say as the counter calls it. */
function withNames(yaml: YamlFile, { locale, beside }: Draft): YamlFile {
  const nameIn = (lang: string): string =>
    new Intl.DisplayNames([baseOf(lang)], { type: 'language' }).of(baseOf(locale)) ?? locale;
  const fill = (value: unknown, lang: string): unknown => {
    if (typeof value === 'string') return value.replaceAll(PLACE, nameIn(lang));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, fill(inner, key === 'text' && beside ? beside.locale : lang)]),
    );
  };
  return { ...yaml, value: fill(yaml.value, locale) };
}

export const interpreter = {
  name: 'interpreter',
  title: 'What is shown or said to be understood',
  structure: { path: FILE, schema: listUnder('cases', interpreterSchema) },
  words: { path: `{locale}/${FILE}`, schema: byId(interpreterWordsSchema) },
  compile: compileInterpreter,
} as const satisfies Kind;
