import { foldCondition, type Condition, type ConditionOf, type Rules } from '../../../src/engine/index.ts';
import { createIssueList } from '../read/issue-list.ts';
import { frontMatterOf } from '../read/markdown.ts';
import { CONDITIONS_FILE } from '../things/named-conditions.ts';
import { readYaml, type YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

/** A condition, or a part of one, and where it stands. */
export interface ConditionPlace {
  readonly condition: Condition;
  readonly file: string;
  readonly path: Path;
}

/**
 * A whole condition of the rules: whose `when` it is, or which of its bands or marks it decides, or which name it has.
 */
export interface RulePlace extends ConditionPlace {
  readonly of:
    | { readonly question: string }
    | { readonly procedure: string; readonly part: number | 'when' | 'lift' | 'protective' }
    | { readonly name: string };
}

/** Every condition of the rules, each once: of the flow, of the procedures, then those that have a name. */
export function listRulePlaces({ flow, procedures }: Rules, files: ReadonlyMap<string, string>): readonly RulePlace[] {
  const top = isList(files, 'flow.yaml') ? [] : ['questions'];
  const places = [
    ...flow.questions.flatMap(({ id, when }, index): readonly RulePlace[] =>
      when ? [{ condition: when, file: 'flow.yaml', path: [...top, index, 'when'], of: { question: id } }] : [],
    ),
    ...procedures.flatMap(({ id, when, band, lift, protective }): readonly RulePlace[] => {
      const file = `procedures/${id}.yaml`;
      const own: readonly RulePlace[] = when
        ? [{ condition: when, file, path: ['when'], of: { procedure: id, part: 'when' } }]
        : [];
      const bands = band.flatMap((choice, index): readonly RulePlace[] =>
        choice.when
          ? [{ condition: choice.when, file, path: ['band', index, 'when'], of: { procedure: id, part: index } }]
          : [],
      );
      const lifts: readonly RulePlace[] = lift
        ? [{ condition: lift, file, path: ['lift', 'when'], of: { procedure: id, part: 'lift' } }]
        : [];
      const protects: readonly RulePlace[] =
        typeof protective === 'object'
          ? [{ condition: protective, file, path: ['protective'], of: { procedure: id, part: 'protective' } }]
          : [];
      return [...own, ...bands, ...lifts, ...protects];
    }),
  ];
  const named = new Map(places.flatMap(({ condition }) => listNamed(condition)).map(({ name, of }) => [name, of]));
  return [
    ...places,
    ...[...named].map(([name, condition]): RulePlace => ({
      condition,
      file: CONDITIONS_FILE,
      path: [name],
      of: { name },
    })),
  ];
}

/** The conditions with a name that this one uses, those inside them too. */
const listNamed = (condition: Condition): readonly ConditionOf<'named'>[] =>
  foldCondition<readonly ConditionOf<'named'>[]>(condition, {
    is: () => [],
    count: () => [],
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
    not: (part) => part,
    named: (part, named) => [...part, named],
  });

type PartsAt = (path: Path) => readonly ConditionPlace[];

/**
 * A condition and all that stands in it, from the outside in. A compiled condition has the shape of its source; what
 * stands in a condition with a name stands in its own place.
 */
export function listParts({ condition: whole, file, path: top }: ConditionPlace): readonly ConditionPlace[] {
  const alone =
    (condition: Condition): PartsAt =>
    (path) => [{ condition, file, path }];
  const group =
    (parts: readonly PartsAt[], condition: ConditionOf<'all' | 'any'>): PartsAt =>
    (path) => [{ condition, file, path }, ...parts.flatMap((part, index) => part([...path, condition.kind, index]))];
  return foldCondition<PartsAt>(whole, {
    is: alone,
    count: alone,
    named: (_, condition) => alone(condition),
    not: (part, condition) => (path) => [{ condition, file, path }, ...part([...path, 'not'])],
    all: group,
    any: group,
  })(top);
}

/** What no other condition of its place stands in. */
export const isAtom = ({ condition }: ConditionPlace): boolean =>
  condition.kind === 'is' || condition.kind === 'count' || condition.kind === 'named';

/** Finds lines in the YAML files, and in the front matter of the others; each file is read once. */
export function createLineFinder(files: ReadonlyMap<string, string>): (file: string, path: Path) => number {
  const opened = new Map<string, YamlFile | null>();
  return (file, path) => {
    if (!opened.has(file)) opened.set(file, open(files, file));
    return opened.get(file)?.lineOf(path) ?? 1;
  };
}

const open = (files: ReadonlyMap<string, string>, file: string): YamlFile | null => {
  const text = files.get(file) ?? '';
  return readYaml(file, file.endsWith('.md') ? (frontMatterOf(text) ?? '') : text, createIssueList());
};

/** Whether a list file is a list at its top, and not under one key. */
export const isList = (files: ReadonlyMap<string, string>, file: string): boolean =>
  Array.isArray(open(files, file)?.value);

/** A condition as an author writes it. */
export function showCondition(condition: Condition): string {
  const group = (parts: readonly string[], { kind }: ConditionOf<'all' | 'any'>) =>
    `{ ${kind}: [${parts.join(', ')}] }`;
  return foldCondition<string>(condition, {
    is: ({ question, options }) => `{ ${question}: ${options.length === 1 ? options[0] : `[${options.join(', ')}]`} }`,
    count: ({ question, atLeast }) => `{ ${question}: { count: ${atLeast} } }`,
    all: group,
    any: group,
    not: (part) => `{ not: ${part} }`,
    named: (_, { name }) => name,
  });
}
