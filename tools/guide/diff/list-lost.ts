import { resolve } from '../../../src/engine/index.ts';
import type { WholeProcedure, PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';

/** What a person who was in the middle of the guide loses when the later edition takes over. */
export interface Lost {
  /** `procedure/step`: a tick on it is gone */
  readonly steps: readonly { readonly id: string; readonly says: string }[];
  /** `question/option`: this answer is dropped */
  readonly options: readonly { readonly id: string; readonly says: string }[];
  /** ids of signs: a tick on it is gone */
  readonly signs: readonly { readonly id: string; readonly says: string }[];
  /** questions that take one option only now: an answer of several is dropped */
  readonly single: readonly string[];
}

export function listLost(before: Content, after: Content): Lost {
  const stepsOf = ({ procedures }: Content) => procedures.flatMap((procedure) => listSteps(procedure));
  const stepsAfter = new Set(stepsOf(after).map(({ id }) => id));
  const signsOf = ({ signs }: Content) =>
    signs.flatMap((group) => group.signs.map(({ id, label }) => ({ id, says: label })));
  const signsAfter = new Set(signsOf(after).map(({ id }) => id));
  return {
    steps: stepsOf(before).filter(({ id }) => !stepsAfter.has(id)),
    options: before.flow.questions.flatMap((question) =>
      question.options
        .filter(({ id }) => isDropped(after, question, [id]))
        .map(({ id, label }) => ({ id: `${question.id}/${id}`, says: says.pair(question.short, says.quote(label)) })),
    ),
    signs: signsOf(before).filter(({ id }) => !signsAfter.has(id)),
    single: before.flow.questions
      .filter(
        ({ id, kind }) =>
          kind === 'many' && after.flow.questions.some((question) => question.id === id && question.kind === 'one'),
      )
      .map(({ short }) => short),
  };
}

/**
 * Whether an answer counts for nothing even where its question is asked. The `when` does not matter here:
 * it depends on the other answers.
 */
function isDropped({ flow }: Content, { id }: PackQuestion, options: readonly string[]): boolean {
  const questions = flow.questions
    .filter((question) => question.id === id)
    .map(({ when: _when, ...question }) => question);
  return Object.keys(resolve({ questions }, { [id]: options }).dropped).length > 0;
}

function listSteps({ id, title, sections }: WholeProcedure): readonly { readonly id: string; readonly says: string }[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'steps' ? block.steps.map((step) => ({ id: `${id}/${step.id}`, says: title })) : [],
    );
}
