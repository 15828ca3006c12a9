import type * as v from 'valibot';
import type { PageGroup } from '../../../src/pack/index.ts';
import type { Draft } from '../read/draft.ts';
import type { Compiled, Kind } from '../read/kind.ts';
import { TARGETS, type TargetKind } from '../read/named.ts';
import { coverageSchemaOf } from '../read/schema/coverage.ts';
import type { Manifest } from './manifest.ts';
import { openYaml } from '../read/read-list.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

/** What must be covered: every procedure, and every page of a group; a page in none is about the guide itself. */
interface ToCover {
  readonly procedures: readonly string[];
  readonly pages: readonly string[];
}

const FILE = 'coverage.yaml';
const SCHEMA = coverageSchemaOf(TARGETS);
interface Needs {
  readonly pack: Manifest;
  readonly procedure: Compiled<unknown>;
  readonly page: Compiled<unknown>;
  readonly 'page-groups': readonly PageGroup[];
}

type Lists = v.InferOutput<typeof SCHEMA>;

/**
 * Reads coverage.yaml: what was promised, topic by topic, each with the things of the guide that cover it; and what is
 * there beyond it, with the reason. Every thing named must exist, and every thing of the guide must be named. Nothing
 * of it is shipped. May be left out. Returns how many promised topics there are.
 */
function compileCoverage(draft: Draft, things: Needs): number {
  const yaml = openYaml(draft, FILE, false);
  const lists = yaml && checkShape(SCHEMA, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || lists === null) return 0;
  referAll(draft, yaml, lists);
  refuseTwice(draft, yaml, lists);
  const named = namesOf(lists, () => true);
  refuseUncovered(draft, toCover(things), named);
  return lists.filter(({ beyond }) => beyond !== true).reduce((sum, { topics }) => sum + topics.length, 0);
}

const toCover = ({ pack, procedure, page, 'page-groups': groups }: Needs): ToCover => ({
  procedures: (pack.value.procedures ?? []).filter((id) => procedure.ids.has(id)),
  pages: groups.flatMap((group) => group.pages).filter((id) => page.ids.has(id)),
});

const namesOf = (lists: Lists, among: (list: Lists[number]) => boolean): ReadonlySet<string> =>
  new Set(lists.filter(among).flatMap(({ topics }) => topics.flatMap(({ by }) => by)));

function referAll(draft: Draft, yaml: YamlFile, lists: Lists): void {
  for (const [at, { topics }] of lists.entries()) {
    for (const [index, { by }] of topics.entries()) {
      for (const [place, target] of by.entries()) {
        const [kind = '', id = ''] = target.split(':');
        const line = yaml.lineOf([at, 'topics', index, 'by', place]);
        draft.references.push({ kind: kind as TargetKind, id, file: yaml.file, line });
      }
    }
  }
}

/** A topic stands once in its list, a thing once in its topic, and what a promise names is not beyond the promises. */
function refuseTwice(draft: Draft, yaml: YamlFile, lists: Lists): void {
  const promised = namesOf(lists, ({ beyond }) => beyond !== true);
  const refuse = (path: Path, message: string, hint: string): void =>
    draft.issues.add('covered-twice', { file: yaml.file, line: yaml.lineOf(path) }, message, hint);
  for (const [at, { topics, beyond }] of lists.entries()) {
    for (const [index, { title, by }] of topics.entries()) {
      if (topics.findIndex((topic) => topic.title === title) < index)
        refuse([at, 'topics', index, 'title'], `The topic "${title}" stands twice.`, 'Join the two.');
      for (const [place, target] of by.entries()) {
        const path = [at, 'topics', index, 'by', place];
        if (by.indexOf(target) < place) refuse(path, `"${target}" stands twice here.`, 'Take one of the two out.');
        else if (beyond === true && promised.has(target))
          refuse(
            path,
            `"${target}" covers a promise, and is said to be beyond them.`,
            'Take it out of one of the two.',
          );
      }
    }
  }
}

function refuseUncovered(draft: Draft, { procedures, pages }: ToCover, named: ReadonlySet<string>): void {
  const things = [
    ...procedures.map((id) => ({ target: `procedure:${id}`, file: `procedures/${id}.yaml` })),
    ...pages.map((id) => ({ target: `page:${id}`, file: `${draft.locale}/pages/${id}.md` })),
  ];
  for (const { target, file } of things) {
    if (named.has(target)) continue;
    draft.issues.add(
      'not-covered',
      { file, line: 1 },
      `"${target}" stands nowhere in coverage.yaml.`,
      'Name it there: under the topic that it covers, or in the list with ' +
        '"beyond: true", under the reason why it is there.',
    );
  }
}

export const coverage = {
  name: 'coverage',
  title: 'What the guide promised to hold, and where it stands',
  structure: { path: FILE, schema: SCHEMA },
  compile: compileCoverage,
} as const satisfies Kind;
