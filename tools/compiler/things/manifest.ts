import * as v from 'valibot';
import type { Topic, WholeProcedure } from '../../../src/pack/index.ts';
import { isWritten, lacksAsSource } from '../languages/index.ts';
import type { Draft, Noted } from '../read/draft.ts';
import { byId, type Compiled, type Kind } from '../read/kind.ts';
import { takeText } from '../prose/passage.ts';
import { openYaml } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { refer } from '../read/references.ts';
import { manifestSchema, packWordsSchema, topicWordsSchema } from '../read/schema/manifest.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';

type Whole = v.InferOutput<typeof manifestSchema>;

/** pack.yaml: the keys that are right, so that one fault does not bring a hundred. */
export interface Manifest {
  readonly yaml: YamlFile | null;
  readonly value: Partial<Whole>;
  readonly whole: Whole | null;
  /** its words in the language at hand */
  readonly words: YamlFile | null;
  readonly topics: readonly Topic[];
}

function compileManifest(draft: Draft): Manifest {
  const manifest = readManifest(draft);
  const { yaml, value } = manifest;
  const words = readPackWords(draft);
  if (yaml !== null)
    for (const key of ['emergency', 'help'] as const) refer(draft, 'contact', yaml, [key], value[key] ?? []);
  return { ...manifest, words, topics: compileTopics(draft, value.topics, words) };
}

/** Reads pack.yaml; lists that name a thing twice are issues. */
export function readManifest(draft: Draft): Pick<Manifest, 'yaml' | 'value' | 'whole'> {
  const yaml = openYaml(draft, 'pack.yaml');
  if (yaml === null) return { yaml, value: {}, whole: null };
  const whole = checkShape(manifestSchema, yaml.value, { yaml, path: [] }, draft.issues);
  const value = whole ?? soundKeys(yaml.value);
  for (const key of ['emergency', 'help', 'topics', 'procedures', 'locales'] as const) {
    for (const [index, id] of (value[key] ?? []).entries()) {
      if (value[key]?.indexOf(id) === index) continue;
      draft.issues.add(
        'duplicate-id',
        { file: yaml.file, line: yaml.lineOf([key, index]) },
        `"${id}" stands twice in "${key}".`,
        'Keep one of the two.',
      );
    }
  }
  if (value.locales && !value.locales.includes(draft.locale)) {
    draft.issues.add(
      'unlisted-locale',
      { file: yaml.file, line: yaml.lineOf(['locales']) },
      `The language "${draft.locale}" is not in "locales".`,
      'Add it there.',
    );
  }
  const { 'source-locale': source, locales = [] } = value;
  if (source !== undefined && value.locales && !locales.includes(source)) {
    draft.issues.add(
      'unlisted-locale',
      { file: yaml.file, line: yaml.lineOf(['source-locale']) },
      `The source language "${source}" is not in "locales".`,
      'Add it there.',
    );
  }
  if (source === draft.locale && isWritten(source)) refuseAsSource(draft, yaml);
  return { yaml, value, whole };
}

/** A source in a language without what its checks go by would be checked for nothing, and pass. */
function refuseAsSource({ locale, language, issues }: Draft, yaml: YamlFile): void {
  const lacks = lacksAsSource(language);
  if (lacks.length === 0) return;
  issues.add(
    'unfit-source',
    { file: yaml.file, line: yaml.lineOf(['source-locale']) },
    `"${locale}" cannot be the source language: the checks do not know its ${lacks.join(', ')}.`,
    `Write "asSource" in tools/compiler/languages/${locale}/index.ts, as docs/tasks/start-a-guide.md says.`,
  );
}

function soundKeys(value: unknown): Partial<Whole> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(manifestSchema.entries).flatMap(([key, schema]) => {
    const result = v.safeParse(schema as v.GenericSchema, (value as Readonly<Record<string, unknown>>)[key]);
    return result.success ? [[key, result.output]] : [];
  });
  return Object.fromEntries(entries) as Partial<Whole>;
}

/** The words of pack.yaml in this language, or null. */
function readPackWords(draft: Draft): YamlFile | null {
  const yaml = openYaml(draft, `${draft.locale}/pack.yaml`);
  if (yaml !== null) checkShape(packWordsSchema, yaml.value, { yaml, path: [] }, draft.issues);
  return yaml;
}

/** Reads the titles of the topics. */
function compileTopics(draft: Draft, ids: readonly string[] | undefined, yaml: YamlFile | null): readonly Topic[] {
  if (yaml === null || ids === undefined) return [];
  const words = readWords(draft, yaml, ['topics'], topicWordsSchema, { ids, file: 'pack.yaml', what: 'topic' });
  return ids.map((id) => {
    const path = words.get(id)?.path;
    return { id, title: (path && takeText(draft, yaml, [...path, 'title'], null)) ?? '' };
  });
}

interface Asks {
  readonly pack: Manifest;
  readonly procedure: Compiled<WholeProcedure>;
}

/** A topic without a procedure would be a heading with nothing below it. */
function checkTopics({ issues }: Noted, { pack: { yaml, value }, procedure }: Asks): void {
  const { topics = [] } = value;
  const complete = procedure.all.length === procedure.ids.size;
  // a procedure that could not be read, or has a misspelt topic, may be the one
  if (yaml === null || !complete || procedure.all.some(({ topic }) => !topics.includes(topic))) return;
  for (const [index, id] of topics.entries()) {
    if (procedure.all.some(({ topic }) => topic === id)) continue;
    issues.add(
      'unused-topic',
      { file: yaml.file, line: yaml.lineOf(['topics', index]) },
      `No procedure has the topic "${id}".`,
      'Take it out, or give a procedure this topic.',
    );
  }
}

const titles = byId(topicWordsSchema);

export const pack = {
  name: 'pack',
  title: 'Edition, caps, order of the procedures, groups of pages',
  structure: { path: 'pack.yaml', schema: manifestSchema },
  words: {
    path: '{locale}/pack.yaml',
    schema: v.strictObject({ ...packWordsSchema.entries, topics: titles, pages: v.optional(titles) }),
  },
  named: {
    as: 'topic',
    ids: ({ pack: { value } }: Asks) => (value.topics ? new Set(value.topics) : null),
  },
  compile: compileManifest,
  check: checkTopics,
} as const satisfies Kind;
