import type { Choice, Condition, Procedure } from '../../../src/engine/index.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { optional } from '../prose/passage.ts';
import { refer } from '../read/references.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

interface Shape {
  readonly lift?: { readonly when: unknown } | undefined;
  readonly protective?: unknown;
  readonly joins?: readonly string[] | undefined;
  readonly done?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly yields?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

type Marks = Pick<Procedure, 'lift' | 'protective' | 'joins' | 'done' | 'yields'>;

/** What a procedure says of its place beside `when` and `band`. */
export function compileMarks(
  draft: Draft,
  yaml: YamlFile,
  { lift, protective, joins, done, yields }: Shape,
  known: Known,
): Marks {
  const read = (value: unknown, path: Path): Condition | undefined =>
    compileCondition(value, { yaml, path, known, draft }) ?? undefined;
  refer(draft, 'procedure', yaml, ['joins'], joins ?? []);
  const doneBy = Object.entries(done ?? {}).flatMap(([question, options]): readonly Choice[] =>
    listChoices(draft, yaml, ['done', question], question, [options].flat(), known),
  );
  const yieldsTo = Object.entries(yields ?? {}).flatMap(([question, options]) =>
    Object.entries(options).flatMap(([option, to]) => {
      refer(draft, 'procedure', yaml, ['yields', question, option], [to]);
      return listChoices(draft, yaml, ['yields', question, option], question, [option], known).map((choice) => ({
        ...choice,
        to,
      }));
    }),
  );
  return {
    ...optional('lift', lift && read(lift.when, ['lift', 'when'])),
    ...optional(
      'protective',
      typeof protective === 'boolean' || protective === undefined ? protective : read(protective, ['protective']),
    ),
    ...optional('joins', joins),
    ...(doneBy.length > 0 ? { done: doneBy } : {}),
    ...(yieldsTo.length > 0 ? { yields: yieldsTo } : {}),
  };
}

/** One choice an option; an unknown question or option is an issue. */
function listChoices(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  question: string,
  options: readonly string[],
  known: Known,
): readonly Choice[] {
  const condition = compileCondition({ [question]: options }, { yaml, path, known, draft });
  return condition === null ? [] : options.map((option) => ({ question, option }));
}
