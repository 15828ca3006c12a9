import * as v from 'valibot';
import type { PackProcedure, Topic } from '../../src/pack/index.ts';
import type { Draft } from './draft.ts';
import { takeText } from './passage.ts';
import { openYaml } from './read-list.ts';
import { readWords } from './read-words.ts';
import { manifestSchema, topicWordsSchema } from './schema/manifest.ts';
import { checkShape } from './shape.ts';
import type { YamlFile } from './yaml.ts';

type Whole = v.InferOutput<typeof manifestSchema>;

/** pack.yaml: the keys that are right, so that one fault does not bring a hundred. */
export interface Manifest {
  readonly yaml: YamlFile | null;
  readonly value: Partial<Whole>;
  readonly whole: Whole | null;
}

/** Reads pack.yaml; lists that name a thing twice are issues. */
export function readManifest(draft: Draft): Manifest {
  const yaml = openYaml(draft, 'pack.yaml');
  if (yaml === null) return { yaml, value: {}, whole: null };
  const whole = checkShape(manifestSchema, yaml.value, { yaml, path: [] }, draft.issues);
  const value = whole ?? soundKeys(yaml.value);
  for (const key of ['emergency', 'help', 'topics', 'procedures', 'locales'] as const) {
    for (const [index, id] of (value[key] ?? []).entries()) {
      if (value[key]?.indexOf(id) === index) continue;
      draft.issues.add('duplicate-id', { file: yaml.file, line: yaml.lineOf([key, index]) }, `"${id}" stands twice in "${key}".`, 'Keep one of the two.');
    }
  }
  if (value.locales && !value.locales.includes(draft.locale)) {
    draft.issues.add('unlisted-locale', { file: yaml.file, line: yaml.lineOf(['locales']) }, `The language "${draft.locale}" is not in "locales".`, 'Add it there.');
  }
  const { 'source-locale': source, locales = [] } = value;
  if (source !== undefined && value.locales && !locales.includes(source)) {
    draft.issues.add('unlisted-locale', { file: yaml.file, line: yaml.lineOf(['source-locale']) }, `The source language "${source}" is not in "locales".`, 'Add it there.');
  }
  return { yaml, value, whole };
}

function soundKeys(value: unknown): Partial<Whole> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(manifestSchema.entries).flatMap(([key, schema]) => {
    const result = v.safeParse(schema as v.GenericSchema, (value as Readonly<Record<string, unknown>>)[key]);
    return result.success ? [[key, result.output]] : [];
  });
  return Object.fromEntries(entries) as Partial<Whole>;
}

/** Reads the titles of the topics. */
export function compileTopics(draft: Draft, manifest: Manifest): readonly Topic[] {
  const yaml = openYaml(draft, `${draft.locale}/pack.yaml`);
  const ids = manifest.value.topics;
  if (yaml === null || ids === undefined) return [];
  const words = readWords(draft, yaml, ['topics'], topicWordsSchema, { ids, file: 'pack.yaml', what: 'topic' });
  return ids.map((id) => {
    const path = words.get(id)?.path;
    return { id, title: (path && takeText(draft, yaml, [...path, 'title'], null)) ?? '' };
  });
}

/** A topic without a procedure would be a heading with nothing below it. */
export function checkTopics(draft: Draft, { yaml, value }: Manifest, procedures: readonly PackProcedure[], complete: boolean): void {
  const { topics = [] } = value;
  // a procedure that could not be read, or has a misspelt topic, may be the one
  if (yaml === null || !complete || procedures.some(({ topic }) => !topics.includes(topic))) return;
  for (const [index, id] of topics.entries()) {
    if (procedures.some(({ topic }) => topic === id)) continue;
    draft.issues.add('unused-topic', { file: yaml.file, line: yaml.lineOf(['topics', index]) }, `No procedure has the topic "${id}".`, 'Take it out, or give a procedure this topic.');
  }
}
