import { cleanAnswer } from './clean-answer.ts';
import type { Chosen } from './compile/compile-condition.ts';
import type { CompiledQuestion } from './compile/compile-flow.ts';
import type { Answers, OptionId, QuestionId } from './types.ts';

export interface Replay {
  readonly asked: readonly CompiledQuestion[];
  readonly chosen: Chosen;
}

/**
 * Goes through the questions in order and keeps the valid answers to those that are asked.
 * `questions`: the flow's, or any of them together with all those that their `when` looks at.
 */
export function replay(questions: readonly CompiledQuestion[], give: (question: CompiledQuestion) => unknown): Replay {
  const asked: CompiledQuestion[] = [];
  const chosen: (readonly OptionId[] | undefined)[] = [];
  for (const question of questions) {
    if (question.asks && !question.asks(chosen)) continue;
    asked.push(question);
    chosen[question.at] = cleanAnswer(question, give(question));
  }
  return { asked, chosen };
}

/** What was chosen, by question id. Without a prototype `__proto__` and `constructor` are ids like any other. */
export function collectAnswers(asked: readonly CompiledQuestion[], chosen: Chosen): Answers {
  const answers = Object.create(null) as Record<QuestionId, readonly OptionId[]>;
  for (const { id, at } of asked) {
    const answer = chosen[at];
    if (answer) answers[id] = answer;
  }
  return answers;
}

/** Reads own properties only: a question may be called `constructor`, and a store may hold `__proto__`. */
export function readFrom(answers: Answers): (question: CompiledQuestion) => unknown {
  return ({ id }) => (Object.hasOwn(answers, id) ? answers[id] : undefined);
}
