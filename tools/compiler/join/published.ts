import type { Content } from './content.ts';
import type { Draft } from '../read/draft.ts';
import { KINDS } from '../read/kinds.ts';
import { openYaml } from '../read/read-list.ts';
import type { PublishedIds } from '../read/schema/published.ts';
import { checkShape } from '../read/shape.ts';
import type { Path, YamlFile } from '../read/yaml.ts';

/** What has ids that something hangs on. */
export type Things = Pick<
  Content,
  'flow' | 'procedures' | 'signs' | 'letterFields' | 'contacts' | 'pages' | 'letters' | 'deadlines'
>;

type Thing = { readonly id: string };

/**
 * Every id that must not be lost. What hangs on them: answers on questions and options, ticks on steps and signs,
 * states of the plan on procedures, typed words on fields of letters, dates on time limits; addresses on procedures,
 * groups, contacts, pages and letters.
 */
export function listIds(things: Things): PublishedIds {
  const { flow, procedures, signs, letterFields, contacts, pages, letters, deadlines } = things;
  const ids = (list: readonly Thing[]): string[] => list.map(({ id }) => id);
  const inside = <T extends Thing>(list: readonly T[], inner: (thing: T) => readonly Thing[]) =>
    Object.fromEntries(list.map((thing) => [thing.id, ids(inner(thing))]));
  return {
    questions: inside(flow.questions, ({ options }) => options),
    procedures: inside(procedures, ({ sections }) =>
      sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'steps' ? block.steps : [])),
    ),
    signs: inside(signs, (group) => group.signs),
    fields: inside(letterFields, ({ options = [] }) => options),
    contacts: ids(contacts),
    pages: ids(pages),
    letters: ids(letters),
    deadlines: ids(deadlines),
  };
}

/** What published.yaml lists. */
export interface Published {
  readonly yaml: YamlFile;
  readonly ids: PublishedIds;
}

/** Reads published.yaml; null where it is left out. */
export function readPublished(draft: Draft): Published | null {
  const yaml = openYaml(draft, KINDS.published.structure.path, false);
  const ids = yaml && checkShape(KINDS.published.structure.schema, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || ids === null) return null;
  for (const [kind, lists] of Object.entries(ids)) {
    if (Array.isArray(lists)) refuseTwice(draft, yaml, [kind], lists);
    else for (const [id, inner] of Object.entries(lists)) refuseTwice(draft, yaml, [kind, id], inner);
  }
  return { yaml, ids };
}

function refuseTwice(draft: Draft, yaml: YamlFile, path: Path, ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const at = { file: yaml.file, line: yaml.lineOf([...path, index]) };
    draft.issues.add('duplicate-id', at, `The id "${id}" stands twice.`, 'Take one of the two out.');
  }
}

/** What was published stays: phones and addresses hold on to it while a newer edition takes over. */
export function checkPublished(draft: Draft, { yaml, ids: published }: Published, now: PublishedIds): void {
  for (const kind of Object.keys(published) as (keyof PublishedIds)[]) {
    const before = published[kind];
    const after = now[kind];
    if (Array.isArray(before)) {
      checkList(draft, yaml, [kind], before, after as readonly string[]);
      continue;
    }
    for (const [id, inner] of Object.entries(before)) {
      const still = (after as Readonly<Record<string, readonly string[]>>)[id];
      if (still === undefined) refuse(draft, yaml, [kind, id], id);
      else checkList(draft, yaml, [kind, id], inner, still, `${id}/`);
    }
  }
}

function checkList(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  before: readonly string[],
  after: readonly string[],
  within = '',
): void {
  const still = new Set(after);
  for (const [index, id] of before.entries()) {
    const here = [...path, index];
    if (!still.has(id)) refuse(draft, yaml, here, `${within}${id}`);
  }
}

function refuse(draft: Draft, yaml: YamlFile, path: Path, id: string): void {
  draft.issues.add(
    'published-id-gone',
    { file: yaml.file, line: yaml.lineOf(path) },
    `"${id}" was published, and is gone.`,
    'Put it back, with other words if need be: phones hold answers, ticks or its address under this id. ' +
      'docs/tasks/retire-a-procedure.md says when it may go.',
  );
}
