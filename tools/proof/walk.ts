import { cleanAnswer } from '../../src/engine/clean-answer.ts';
import { compileFlow } from '../../src/engine/compile/compile-flow.ts';
import type { CompiledQuestion } from '../../src/engine/compile/compiled-question.ts';
import { collectKept } from '../../src/engine/settle.ts';
import type { Answers, Flow, OptionId, QuestionId } from '../../src/engine/types.ts';

export interface Walk {
  /** the question to ask now; null when none is left */
  readonly next: QuestionId | null;
  /** the answers kept so far, frozen; a new object after each answer, the same one in between */
  readonly answers: Answers;
  /** Takes the answer to `next` and moves on. When nothing of it counts, `next` stays. */
  answer(question: QuestionId, options: readonly OptionId[]): void;
  /** Leaves `next` without an answer and moves on, as a person may who opens the plan before the end. */
  skip(question: QuestionId): void;
}

/**
 * A cursor that asks question by question, for terminals and long flows: an answer costs the questions that it skips,
 * not a replay. It only goes forward; to change an answer, start from `resolve`, whose `next` and `kept` it always
 * agrees with, as long as nothing was skipped.
 *
 * Errors: throws, naming the id, when the question answered or skipped is not `next`.
 *
 *     const steps = walk(flow);
 *     while (steps.next) steps.answer(steps.next, await ask(steps.next));
 */
export function walk(flow: Flow): Walk {
  const compiled = compileFlow(flow);
  const { questions } = compiled;
  const chosen: (readonly OptionId[] | undefined)[] = [];
  let kept: Answers | null = null;
  let current = ask(questions, 0, chosen);
  const leave = (question: QuestionId): CompiledQuestion => {
    if (current?.id !== question) throw new Error(`The question "${question}" is not the one to answer now`);
    return current;
  };
  return {
    get next() {
      return current ? current.id : null;
    },
    get answers() {
      return (kept ??= collectKept(compiled, [...chosen]));
    },
    answer(question, options) {
      const left = leave(question);
      const answer = cleanAnswer(left, options);
      if (!answer) return;
      chosen[left.at] = answer;
      kept = null;
      current = ask(questions, left.at + 1, chosen);
    },
    skip(question) {
      current = ask(questions, leave(question).at + 1, chosen);
    },
  };
}

function ask(
  questions: readonly CompiledQuestion[],
  from: number,
  chosen: (readonly OptionId[] | undefined)[],
): CompiledQuestion | undefined {
  for (let at = from; at < questions.length; at++) {
    const question = questions[at];
    if (!question?.asks || question.asks(chosen)) return question;
  }
  return undefined;
}
