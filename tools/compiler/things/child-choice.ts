import type { ChildChoice, ChildWords } from '../../../src/pack/index.ts';
import { compileCondition, earlierThan, type Known } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { optional } from '../prose/passage.ts';
import { takeQuestionText } from './question-text.ts';
import type { Item } from '../read/read-list.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

interface Shape {
  readonly id: string;
  readonly child?: { readonly when?: unknown } | undefined;
}

interface Words {
  readonly yaml: YamlFile;
  /** of the question */
  readonly path: Path;
  readonly value: {
    readonly child?: { readonly variants?: readonly { readonly when?: unknown }[] | undefined } | undefined;
  };
}

/** Reads the choice that stands beside a question, with its words; undefined where there is none. */
export function compileChildChoice(
  draft: Draft,
  { value, yaml, path }: Item<Shape>,
  words: Words | undefined,
  known: Known,
): ChildChoice | undefined {
  if (words === undefined) return undefined;
  const here = [...words.path, 'child'];
  if (value.child === undefined || words.value.child === undefined) {
    reportLonely(draft, value, { yaml, path }, words);
    return undefined;
  }
  const earlier = new Set(earlierThan(value.id, known));
  const condition = (when: unknown, at: { readonly yaml: YamlFile; readonly path: Path }) =>
    compileCondition(when, { ...at, known, earlier, draft });
  const text = (at: Path, key: keyof ChildWords): string | undefined => takeQuestionText(draft, words.yaml, at, key);
  const partsOf = (at: Path): Partial<ChildWords> =>
    Object.assign({}, ...PARTS.map((key) => optional(key, text(at, key)))) as Partial<ChildWords>;
  const when =
    value.child.when === undefined
      ? undefined
      : (condition(value.child.when, { yaml, path: [...path, 'child', 'when'] }) ?? undefined);
  const variants = (words.value.child.variants ?? []).flatMap((variant, index) => {
    const at = [...here, 'variants', index];
    const compiled = condition(variant.when, { yaml: words.yaml, path: [...at, 'when'] });
    return compiled === null ? [] : [{ ...partsOf(at), when: compiled }];
  });
  return { ...optional('when', when), ...(partsOf(here) as ChildWords), ...(variants.length > 0 ? { variants } : {}) };
}

const PARTS = ['title', 'hint', 'daughter', 'son', 'unsaid'] as const satisfies readonly (keyof ChildWords)[];

/** A choice without words, or words without a choice. */
function reportLonely(
  { issues }: Draft,
  { id, child }: Shape,
  { yaml, path }: { readonly yaml: YamlFile; readonly path: Path },
  words: Words,
): void {
  if (child !== undefined)
    issues.add(
      'missing-word',
      { file: words.yaml.file, line: words.yaml.lineOf(words.path) },
      `The choice beside "${id}" has no words.`,
      `Write them here, under "child:": ${PARTS.join(', ')}.`,
    );
  else if (words.value.child !== undefined)
    issues.add(
      'extra-word',
      { file: words.yaml.file, line: words.yaml.lineOf([...words.path, 'child']) },
      `No choice stands beside "${id}" in ${yaml.file}.`,
      `Add "child:" to it there (line ${yaml.lineOf(path)}), or take these words out.`,
    );
}
