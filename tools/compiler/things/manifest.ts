import * as v from 'valibot';
import type {
  HandOverCase,
  Opening,
  Page,
  PackProcedure,
  PageGroup,
  Topic,
  UrgentCase,
} from '../../../src/pack/index.ts';
import { BY_CHILD, inForms } from '../prose/braces.ts';
import { compileCondition, type KnownQuestion } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { optional, takeScript, takeText } from '../prose/passage.ts';
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

/** The words of pack.yaml in this language, or null. */
export function readPackWords(draft: Draft): YamlFile | null {
  const yaml = openYaml(draft, `${draft.locale}/pack.yaml`);
  if (yaml !== null) checkShape(packWordsSchema, yaml.value, { yaml, path: [] }, draft.issues);
  return yaml;
}

/** Reads the titles of the topics. */
export function compileTopics(draft: Draft, manifest: Manifest, yaml: YamlFile | null): readonly Topic[] {
  const ids = manifest.value.topics;
  if (yaml === null || ids === undefined) return [];
  const words = readWords(draft, yaml, ['topics'], topicWordsSchema, { ids, file: 'pack.yaml', what: 'topic' });
  return ids.map((id) => {
    const path = words.get(id)?.path;
    return { id, title: (path && takeText(draft, yaml, [...path, 'title'], null)) ?? '' };
  });
}

/** A topic without a procedure would be a heading with nothing below it. */
export function checkTopics(
  draft: Draft,
  { yaml, value }: Manifest,
  procedures: readonly PackProcedure[],
  complete: boolean,
): void {
  const { topics = [] } = value;
  // a procedure that could not be read, or has a misspelt topic, may be the one
  if (yaml === null || !complete || procedures.some(({ topic }) => !topics.includes(topic))) return;
  for (const [index, id] of topics.entries()) {
    if (procedures.some(({ topic }) => topic === id)) continue;
    draft.issues.add(
      'unused-topic',
      { file: yaml.file, line: yaml.lineOf(['topics', index]) },
      `No procedure has the topic "${id}".`,
      'Take it out, or give a procedure this topic.',
    );
  }
}

/** Reads the groups of pages. A page stands in one group at most, and is one that exists. */
export function compilePageGroups(
  draft: Draft,
  { yaml, value }: Manifest,
  words: YamlFile | null,
  pages: readonly Page[],
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

/** Reads the sentences that open the plan. The last opening has no condition, so that every plan has one. */
export function compileOpenings(
  draft: Draft,
  yaml: YamlFile | null,
  questions: ReadonlyMap<string, KnownQuestion>,
): readonly Opening[] {
  const { openings = [] } = (yaml?.value ?? {}) as {
    readonly openings?: readonly { readonly when?: unknown; readonly lines?: readonly string[] }[];
  };
  if (yaml === null || !Array.isArray(openings)) return [];
  const list: readonly { readonly when?: unknown; readonly lines?: readonly string[] }[] = openings;
  return list.map(({ when, lines = [] }, index): Opening => {
    const at = { file: yaml.file, line: yaml.lineOf(['openings', index]) };
    const last = index === list.length - 1;
    if (last && when !== undefined)
      draft.issues.add(
        'band-without-default',
        at,
        'The last opening has a condition, so a plan may have none.',
        'End the list with an opening without "when".',
      );
    if (!last && when === undefined)
      draft.issues.add(
        'band-after-default',
        at,
        'This opening has no condition, so those after it never count.',
        'Move it to the end, or give it a "when".',
      );
    const condition =
      when === undefined
        ? undefined
        : (compileCondition(when, { yaml, path: ['openings', index, 'when'], questions, draft }) ?? undefined);
    const reading = { level: 'LG-1', document: yaml.file } as const;
    const said = lines.map(
      (_words, line) => takeText(draft, yaml, ['openings', index, 'lines', line], reading, BY_CHILD) ?? '',
    );
    return { ...optional('when', condition), ...inForms({ lines: said }) };
  });
}

/** Reads the cases of the emergency screen: its words stand with whom to call. */
export function compileUrgentCases(draft: Draft, yaml: YamlFile | null): readonly UrgentCase[] {
  const { urgent = [] } = (yaml?.value ?? {}) as {
    readonly urgent?: readonly { readonly contacts?: readonly string[]; readonly danger?: boolean }[];
  };
  if (yaml === null || !Array.isArray(urgent)) return [];
  const list: readonly { readonly contacts?: readonly string[]; readonly danger?: boolean }[] = urgent;
  return list.map(({ contacts = [], danger = false }, index): UrgentCase => {
    refer(draft, 'contact', yaml, ['urgent', index, 'contacts'], contacts);
    const word = (key: string): string | undefined =>
      takeText(draft, yaml, ['urgent', index, key], { level: 'LG-1', document: `${yaml.file}, urgent` });
    return {
      title: word('title') ?? '',
      text: word('text') ?? '',
      ...optional(
        'say',
        takeScript(draft, yaml, ['urgent', index, 'say'], { level: 'LG-1', document: `${yaml.file}, urgent` }),
      ),
      contacts,
      danger,
    };
  });
}

/** What a professional is to be careful of before the guide is handed over; null where nothing is said of it. */
export function compileCareful(draft: Draft, yaml: YamlFile | null): string | null {
  const { 'hand-over-careful': said } = (yaml?.value ?? {}) as { readonly 'hand-over-careful'?: unknown };
  if (yaml === null || said === undefined) return null;
  return takeText(draft, yaml, ['hand-over-careful'], null) ?? null;
}

/** Reads what a professional can hand over: the title of each case stands with its procedures, in order. */
export function compileHandOver(draft: Draft, yaml: YamlFile | null): readonly HandOverCase[] {
  const { 'hand-over': cases = [] } = (yaml?.value ?? {}) as {
    readonly 'hand-over'?: readonly { readonly procedures?: readonly string[] }[];
  };
  if (yaml === null || !Array.isArray(cases)) return [];
  const list: readonly { readonly procedures?: readonly string[] }[] = cases;
  return list.map(({ procedures = [] }, index): HandOverCase => {
    refer(draft, 'procedure', yaml, ['hand-over', index, 'procedures'], procedures);
    return { title: takeText(draft, yaml, ['hand-over', index, 'title'], null) ?? '', procedures };
  });
}
