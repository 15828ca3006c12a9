import type { Content } from './content.ts';
import type { Draft, Read } from '../read/draft.ts';
import type { Kind } from '../read/kind.ts';
import { openYaml } from '../read/read-list.ts';
import { movedIn } from './number-ids.ts';
import { publishedSchema, type Generation, type PublishedIds } from '../read/schema/published.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

export const PUBLISHED_FILE = 'published.yaml';

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
  /** what stays listed though no edition has it, as `kind/id` or `kind/id/inner` */
  readonly retired: readonly string[];
  readonly generations: readonly Generation[];
}

/** Reads published.yaml; null where it is left out. */
function readPublished(draft: Draft): Published | null {
  const yaml = openYaml(draft, PUBLISHED_FILE, false);
  const file = yaml && checkShape(publishedSchema, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || file === null) return null;
  const { retired, generations, ...ids } = file;
  for (const [kind, lists] of Object.entries(ids)) {
    if (Array.isArray(lists)) refuseTwice(draft, yaml, [kind], lists);
    else for (const [id, inner] of Object.entries(lists)) refuseTwice(draft, yaml, [kind, id], inner);
  }
  return { yaml, ids, retired, generations };
}

function refuseTwice(draft: Draft, yaml: YamlFile, path: Path, ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const at = { file: yaml.file, line: yaml.lineOf([...path, index]) };
    draft.issues.add('duplicate-id', at, `The id "${id}" stands twice.`, 'Take one of the two out.');
  }
}

/** An id of a list: how it is called in `retired`, and where it stands. */
interface Listed {
  readonly name: string;
  readonly path: Path;
}

const listed = (ids: PublishedIds): readonly Listed[] =>
  Object.entries(ids).flatMap(([kind, lists]) =>
    Array.isArray(lists)
      ? lists.map((id, index) => ({ name: `${kind}/${id}`, path: [kind, index] }))
      : Object.entries(lists).flatMap(([id, inner]) => [
          { name: `${kind}/${id}`, path: [kind, id] },
          ...inner.map((inside, index) => ({ name: `${kind}/${id}/${inside}`, path: [kind, id, index] })),
        ]),
  );

/** `questions/water` → what holds `questions/water/running` */
const holderOf = (name: string): string => name.split('/').slice(0, 2).join('/');

/**
 * What was published stays, in its place: phones and addresses hold on to it while a newer edition takes over, and plan
 * codes count by it. What is retired is listed as such, and is not there.
 */
export function checkPublished(read: Read, published: Published, now: PublishedIds): void {
  const { yaml, ids, retired, generations } = published;
  const there = new Set(listed(now).map(({ name }) => name));
  const before = listed(ids);
  const gone = new Set(retired);
  for (const { name, path } of before) {
    const isToldAbove = name !== holderOf(name) && !there.has(holderOf(name));
    if (!there.has(name) && !gone.has(name) && !isToldAbove) refuseGone(read, yaml, path, name);
  }
  const known = new Set(before.map(({ name }) => name));
  for (const [index, name] of retired.entries())
    if (there.has(name) || !known.has(name)) refuseRetired(read, yaml, ['retired', index], name, there.has(name));
  for (const { edition } of movedIn(generations, ids)) refuseMoved(read, yaml, edition);
}

function refuseGone(read: Read, yaml: YamlFile, path: Path, name: string): void {
  read.issues.add(
    'published-id-gone',
    { file: yaml.file, line: yaml.lineOf(path) },
    `"${name.slice(name.indexOf('/') + 1)}" was published, and is gone.`,
    'Put it back, with other words if need be: phones hold answers, ticks or its address under this id. ' +
      'docs/tasks/retire-a-procedure.md says when it may go.',
  );
}

function refuseRetired(read: Read, yaml: YamlFile, path: Path, name: string, isThere: boolean): void {
  read.issues.add(
    'bad-retired',
    { file: yaml.file, line: yaml.lineOf(path) },
    isThere ? `"${name}" is retired, and the content has it.` : `"${name}" is retired, and was never published.`,
    isThere ? 'Take it out of "retired".' : 'Write it as it stands above: the kind, the id, the id inside it.',
  );
}

function refuseMoved(read: Read, yaml: YamlFile, edition: string): void {
  read.issues.add(
    'published-id-moved',
    { file: yaml.file, line: yaml.lineOf(['generations']) },
    `The questions and procedures do not stand as they stood in the edition ${edition}.`,
    'Put the lists back as git has them: codes of plans name things by their place. What is new comes last ' +
      '(npm run guide -- publish); what is no more stays, and is listed under "retired".',
  );
}

export const published = {
  name: 'published',
  title: 'Ids that an edition has published, which stay',
  structure: { path: PUBLISHED_FILE, schema: publishedSchema },
  compile: readPublished,
} as const satisfies Kind;
