import type { QuestionVariant } from '../../../src/pack/index.ts';
import { compileCondition, earlierThan, type Known } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { takeQuestionText } from './question-text.ts';
import { optional, takeText } from '../prose/passage.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

type Given = readonly { readonly options?: Readonly<Record<string, unknown>> }[];
type Label = NonNullable<QuestionVariant['options']>[string];

/** The words of a question for those whose earlier answers meet a condition; undefined when there are none. */
export function compileVariants(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  question: { readonly id: string; readonly options: readonly string[] },
  known: Known,
): readonly QuestionVariant[] | undefined {
  const given = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined,
    yaml.value,
  ) as Given | undefined;
  if (given === undefined) return undefined;
  const earlier = new Set(earlierThan(question.id, known));
  return given.flatMap((variant, index): readonly QuestionVariant[] => {
    const here = [...path, index];
    const when = compileCondition((variant as { readonly when?: unknown }).when, {
      yaml,
      path: [...here, 'when'],
      known,
      earlier,
      draft,
    });
    const text = (key: string): string | undefined => takeQuestionText(draft, yaml, here, key);
    const options = Object.keys(variant.options ?? {}).flatMap((id): readonly (readonly [string, Label])[] => {
      if (!question.options.includes(id)) {
        draft.issues.add(
          'extra-word',
          { file: yaml.file, line: yaml.lineOf([...here, 'options', id]) },
          `"${id}" is no option of "${question.id}" in flow.yaml.`,
          'Correct the id, or take these words out.',
        );
        return [];
      }
      const at = [...here, 'options', id];
      const label = takeText(draft, yaml, at, null) ?? takeText(draft, yaml, [...at, 'label'], null) ?? '';
      return [[id, { label, ...optional('hint', takeQuestionText(draft, yaml, at, 'hint')) }]];
    });
    const words = {
      ...optional('title', text('title')),
      ...optional('short', text('short')),
      ...optional('why', text('why')),
      ...optional('hint', text('hint')),
    };
    return when === null
      ? []
      : [{ when, ...words, ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}) }];
  });
}
