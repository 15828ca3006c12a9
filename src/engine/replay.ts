import { cleanAnswer } from './clean-answer.ts';
import type { Chosen } from './compile/compiled-question.ts';
import type { CompiledQuestion } from './compile/compiled-question.ts';
import type { OptionId } from './types.ts';

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
