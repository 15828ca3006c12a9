import type { Condition } from '../../../src/engine/index.ts';
import { listAtoms } from '../../proof/index.ts';
import type { Read } from './draft.ts';
import type { IssueCode } from './issue-codes.ts';
import type { YamlFile } from './yaml.ts';
import type { Path } from './path.ts';

/** What a condition may look at. */
export interface KnownQuestion {
  readonly id: string;
  readonly kind: 'one' | 'many';
  readonly options: readonly string[];
  readonly exclusive: readonly string[];
}

/** What conditions can name. */
export interface Known {
  /** every question of the flow */
  readonly questions: ReadonlyMap<string, KnownQuestion>;
  /** the conditions of conditions.yaml */
  readonly named: ReadonlyMap<string, Condition>;
}

/** The questions that are asked before this one. */
export function earlierThan(id: string, { questions }: Known): readonly string[] {
  const ids = [...questions.keys()];
  return ids.slice(0, ids.indexOf(id));
}

interface Scope {
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly known: Known;
  /** the questions that are asked before the place of the condition; left out: all of them */
  readonly earlier?: ReadonlySet<string>;
  /** where faults go */
  readonly draft: Read;
}

/** Words of the conditions' own language, which cannot be the id of a question. */
export const RESERVED_IDS: readonly string[] = ['all', 'any', 'not'];

const FORMS =
  'Write { question: option }, { question: [a, b] }, { question: { count: 2 } }, { all: […] }, ' +
  '{ any: […] }, { not: {…} }, or a name of conditions.yaml.';

/** Reads one condition. Each fault in it becomes an issue on its line; null when there is one. */
export function compileCondition(value: unknown, scope: Scope): Condition | null {
  // a flow that cannot be read is a fault of its own, and would make one of every condition
  if (scope.known.questions.size === 0) return null;
  if (typeof value === 'string') return findNamed(value, scope);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault(scope, 'bad-condition', 'This is not a condition.', FORMS);
  const entries = Object.entries(value);
  const [entry] = entries;
  if (entry === undefined) return fault(scope, 'bad-condition', 'This condition is empty.', FORMS);
  if (entries.length > 1) {
    return fault(
      scope,
      'bad-condition',
      `One condition names ${entries.length} things: ${entries.map(([key]) => key).join(', ')}.`,
      'Put each in a condition of its own, inside all: […] or any: […].',
    );
  }
  const [key, inner] = entry;
  const inside = { ...scope, path: [...scope.path, key] };
  if (key === 'not') {
    const of = compileCondition(inner, inside);
    return of && { kind: 'not', of };
  }
  if (key === 'all' || key === 'any') return compileGroup(key, inner, inside);
  return compileQuestion(key, inner, inside);
}

function findNamed(name: string, scope: Scope): Condition | null {
  const of = scope.known.named.get(name);
  if (of === undefined) {
    const known = [...scope.known.named.keys()];
    return fault(
      scope,
      'unknown-condition',
      `There is no condition "${name}".`,
      known.length > 0
        ? `The conditions are: ${known.join(', ')}.`
        : 'Write it in conditions.yaml, before what uses it.',
    );
  }
  const later = scope.earlier && listAtoms(of).find(({ question }) => !scope.earlier?.has(question))?.question;
  if (later !== undefined)
    return fault(
      scope,
      'later-question',
      `"${name}" looks at "${later}", which is not asked before this question.`,
      'Look at earlier questions only.',
    );
  return { kind: 'named', name, of };
}

function compileGroup(kind: 'all' | 'any', inner: unknown, scope: Scope): Condition | null {
  if (!Array.isArray(inner) || inner.length === 0)
    return fault(scope, 'bad-condition', `"${kind}" needs a list of conditions.`, FORMS);
  const of = inner.map((item: unknown, index) => compileCondition(item, { ...scope, path: [...scope.path, index] }));
  return of.every((condition) => condition !== null) ? { kind, of } : null;
}

function compileQuestion(id: string, inner: unknown, scope: Scope): Condition | null {
  const question = scope.known.questions.get(id);
  if (question === undefined) {
    return fault(
      scope,
      'unknown-question',
      `There is no question "${id}".`,
      `The questions are: ${[...scope.known.questions.keys()].join(', ')}.`,
    );
  }
  if (scope.earlier?.has(id) === false) {
    return fault(
      scope,
      'later-question',
      `"${id}" is not asked before this question, so the condition cannot look at it.`,
      'Look at earlier questions only, or change the order of the questions.',
    );
  }
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return compileCount(question, inner, scope);
  const options: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
  if (options.length === 0) return fault(scope, 'bad-condition', `"${id}" names no option.`, FORMS);
  let sound = true;
  for (const [index, option] of options.entries()) {
    if (typeof option === 'string' && question.options.includes(option)) continue;
    sound = false;
    const at = { ...scope, path: Array.isArray(inner) ? [...scope.path, index] : scope.path };
    fault(
      at,
      'unknown-option',
      `${JSON.stringify(option)} is no option of "${id}".`,
      `Its options are: ${question.options.join(', ')}.`,
    );
  }
  return sound ? { kind: 'is', question: id, options: options as readonly string[] } : null;
}

function compileCount(question: KnownQuestion, inner: object, scope: Scope): Condition | null {
  const { count, ...rest } = inner as { readonly count?: unknown };
  const countable = question.options.length - question.exclusive.length;
  if (typeof count !== 'number' || Object.keys(rest).length > 0)
    return fault(scope, 'bad-condition', `"${question.id}" has a condition that is not understood.`, FORMS);
  if (question.kind === 'one')
    return fault(
      scope,
      'bad-condition',
      `"${question.id}" takes one option, so there is nothing to count.`,
      'Name the options instead.',
    );
  if (!Number.isInteger(count) || count < 1 || count > countable) {
    return fault(
      scope,
      'bad-condition',
      `"${question.id}" cannot reach the count ${count}.`,
      `Write a whole number from 1 to ${countable}.`,
    );
  }
  return { kind: 'count', question: question.id, atLeast: count };
}

function fault({ yaml, path, draft: { issues } }: Scope, code: IssueCode, message: string, hint: string): null {
  issues.add(code, { file: yaml.file, line: yaml.lineOf(path) }, message, hint);
  return null;
}
