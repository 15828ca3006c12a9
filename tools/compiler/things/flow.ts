import type { Condition } from '../../../src/engine/index.ts';
import type { PackOption, PackQuestion, Picture } from '../../../src/pack/index.ts';
import { compileChildChoice } from './child-choice.ts';
import { compileCondition, RESERVED_IDS, type Known, type KnownQuestion } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { optional, takeText } from '../prose/passage.ts';
import { takeQuestionText } from './question-text.ts';
import { compileVariants } from './variants.ts';
import { openYaml, readListFile, type Item } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { questionSchema, questionWordsSchema } from '../read/schema/flow.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';
import { byId, listUnder, type Kind } from '../read/kind.ts';

export interface CompiledFlow {
  /** what conditions can look at of them */
  readonly byId: ReadonlyMap<string, KnownQuestion>;
  /** the questions whose structure is sound, with such words as there are */
  readonly questions: readonly PackQuestion[];
}

interface QuestionShape {
  readonly id: string;
  readonly kind: 'one' | 'many';
  readonly options: readonly string[];
  readonly exclusive?: readonly string[] | undefined;
  readonly urgent?: readonly string[] | undefined;
  readonly 'keeps-nothing'?: readonly string[] | undefined;
  readonly pictures?: Readonly<Record<string, Picture>> | undefined;
  readonly when?: unknown;
  readonly child?: { readonly when?: unknown } | undefined;
}

/** Reads flow.yaml and the words of its questions. */
export function compileFlow(draft: Draft): CompiledFlow {
  const { items } = readListFile(draft, 'flow.yaml', 'questions', questionSchema);
  const questionsById = new Map(
    items.map(
      ({ value }) =>
        [
          value.id,
          { id: value.id, kind: value.kind, options: value.options, exclusive: value.exclusive ?? [] },
        ] as const,
    ),
  );
  // a question is asked before conditions have names
  const known: Known = { questions: questionsById, named: new Map() };
  const earlier = new Set<string>();
  const structures = items.map((item) => {
    checkQuestion(draft, item);
    checkKeepsNothing(draft, item);
    checkPictures(draft, item);
    const { value, yaml, path } = item;
    const scope = { yaml, path: [...path, 'when'], known, earlier: new Set(earlier), draft };
    earlier.add(value.id);
    return {
      item,
      value,
      when: value.when === undefined ? undefined : (compileCondition(value.when, scope) ?? undefined),
    };
  });
  checkOneChoice(draft, items);
  return { byId: questionsById, questions: addWords(draft, structures, known) };
}

function checkQuestion({ issues }: Draft, { value, yaml, path }: Item<QuestionShape>): void {
  const at = (...inner: Path) => ({ file: yaml.file, line: yaml.lineOf([...path, ...inner]) });
  if (RESERVED_IDS.includes(value.id)) {
    issues.add(
      'reserved-id',
      at('id'),
      `"${value.id}" is a word of the conditions, so no question can be called that.`,
      'Give the question another id.',
    );
  }
  for (const [index, option] of value.options.entries()) {
    if (value.options.indexOf(option) === index) continue;
    issues.add(
      'duplicate-id',
      at('options', index),
      `The option "${option}" of "${value.id}" stands twice.`,
      'Keep one of the two.',
    );
  }
  if (value.kind === 'one' && value.exclusive !== undefined) {
    issues.add(
      'exclusive-on-one',
      at('exclusive'),
      `"${value.id}" takes one option, so each stands alone already.`,
      'Take "exclusive" out, or make the question many.',
    );
  }
  for (const key of ['exclusive', 'urgent'] as const) {
    for (const [index, option] of (value[key] ?? []).entries()) {
      if (value.options.includes(option)) continue;
      issues.add(
        `unknown-${key}`,
        at(key, index),
        `"${option}" is no option of "${value.id}".`,
        `Its options are: ${value.options.join(', ')}.`,
      );
    }
  }
}

/** Options that an attribute of a question names, and that it does not have. */
function checkKeepsNothing({ issues }: Draft, { value, yaml, path }: Item<QuestionShape>): void {
  for (const [index, option] of (value['keeps-nothing'] ?? []).entries()) {
    if (value.options.includes(option)) continue;
    issues.add(
      'wrong-value',
      { file: yaml.file, line: yaml.lineOf([...path, 'keeps-nothing', index]) },
      `keeps-nothing: "${option}" is no option of "${value.id}".`,
      `Its options are: ${value.options.join(', ')}.`,
    );
  }
}

/** A drawing draws the eye: all that may be answered have one, or none has. What is no answer but itself has none. */
function checkPictures({ issues }: Draft, { value, yaml, path }: Item<QuestionShape>): void {
  if (value.pictures === undefined) return;
  const drawn = Object.keys(value.pictures);
  const wanted = value.options.filter((option) => !value.exclusive?.includes(option));
  const wrong = [...drawn.filter((one) => !wanted.includes(one)), ...wanted.filter((one) => !drawn.includes(one))];
  if (wrong.length > 0)
    issues.add(
      'wrong-value',
      { file: yaml.file, line: yaml.lineOf([...path, 'pictures']) },
      `pictures: they are not those of the options of "${value.id}": ${wrong.join(', ')}.`,
      `Give each of these a picture, and nothing else: ${wanted.join(', ')}. Or leave "pictures" out.`,
    );
}

/** The choice of how words speak of the child is made once. */
function checkOneChoice({ issues }: Draft, items: readonly Item<QuestionShape>[]): void {
  const [first, ...others] = items.filter(({ value }) => value.child !== undefined);
  for (const { value, yaml, path } of others)
    issues.add(
      'wrong-value',
      { file: yaml.file, line: yaml.lineOf([...path, 'child']) },
      `child: the choice stands beside "${first?.value.id}" already.`,
      `Keep one of the two, or take it out of "${value.id}".`,
    );
}

type Structure = {
  readonly item: Item<QuestionShape>;
  readonly value: QuestionShape;
  readonly when: Condition | undefined;
};

function addWords(draft: Draft, structures: readonly Structure[], known: Known): readonly PackQuestion[] {
  const yaml = openYaml(draft, `${draft.locale}/flow.yaml`);
  const ids = structures.map(({ value }) => value.id);
  const words = yaml && readWords(draft, yaml, [], questionWordsSchema, { ids, file: 'flow.yaml', what: 'question' });
  return structures.map(({ item, value, when }) => {
    const found = words?.get(value.id);
    const path = found?.path;
    const text = (key: string): string => (yaml && path && takeQuestionText(draft, yaml, path, key)) ?? '';
    const hint = text('hint');
    return {
      id: value.id,
      kind: value.kind,
      ...optional('when', when),
      ...optional('exclusive', value.exclusive),
      ...optional('urgent', value.urgent),
      ...optional('keepsNothing', value['keeps-nothing']),
      ...optional('pictures', value.pictures),
      title: text('title'),
      short: text('short'),
      why: text('why'),
      ...(hint === '' ? {} : { hint }),
      ...optional('child', yaml && found ? compileChildChoice(draft, item, { yaml, ...found }, known) : undefined),
      ...optional(
        'variants',
        yaml && path ? compileVariants(draft, yaml, [...path, 'variants'], value, known) : undefined,
      ),
      options:
        yaml && path
          ? optionWords(draft, yaml, [...path, 'options'], value)
          : value.options.map((id) => ({ id, label: '' })),
    };
  });
}

function optionWords(draft: Draft, yaml: YamlFile, path: Path, question: QuestionShape): readonly PackOption[] {
  const given = Object.keys(words(yaml.value, path));
  for (const id of question.options.filter((option) => !given.includes(option))) {
    draft.issues.add(
      'missing-word',
      { file: yaml.file, line: yaml.lineOf(path) },
      `The option "${id}" of "${question.id}" has no words.`,
      `Write them here, under "${id}:".`,
    );
  }
  for (const id of given.filter((option) => !question.options.includes(option))) {
    draft.issues.add(
      'extra-word',
      { file: yaml.file, line: yaml.lineOf([...path, id]) },
      `"${id}" is no option of "${question.id}" in flow.yaml.`,
      'Correct the id, add it to flow.yaml, or take these words out.',
    );
  }
  return question.options.map((id) => {
    const label =
      takeText(draft, yaml, [...path, id], null) ?? takeText(draft, yaml, [...path, id, 'label'], null) ?? '';
    return { id, label, ...optional('hint', takeQuestionText(draft, yaml, [...path, id], 'hint')) };
  });
}

function words(value: unknown, path: Path): object {
  const found = path.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], value);
  return found as object;
}

export const flow = {
  name: 'flow',
  title: 'Questions, options, conditions',
  structure: { path: 'flow.yaml', schema: listUnder('questions', questionSchema) },
  words: { path: '{locale}/flow.yaml', schema: byId(questionWordsSchema) },
  compile: compileFlow,
} as const satisfies Kind;
