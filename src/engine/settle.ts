import type { Chosen } from './compile/compiled-question.ts';
import type { CompiledFlow } from './compile/compile-flow.ts';
import type { CompiledQuestion } from './compile/compiled-question.ts';
import { replay } from './replay.ts';
import type { Answers, OptionId, QuestionId } from './types.ts';

// What the engine hands out as kept is frozen, so when it comes back, as it does from `resolve` to
// `plan`, it need not be replayed.
const settled = new WeakMap<Answers, { readonly flow: CompiledFlow; readonly chosen: Chosen }>();

/** What counts of these answers. */
export function settle(flow: CompiledFlow, answers: Answers): Chosen {
  const known = settled.get(answers);
  return known?.flow === flow ? known.chosen : replay(flow.questions, readFrom(answers)).chosen;
}

/**
 * Reads own properties only: a question may be called `constructor`, and a store may hold `__proto__`. What a plain
 * object inherits is no list, so it counts for nothing; of any other object a copy is read.
 */
export function readFrom(answers: Answers): (question: CompiledQuestion) => unknown {
  const prototype: unknown = Object.getPrototypeOf(answers);
  const isPlain = prototype === null || prototype === Object.prototype;
  const own: Answers = isPlain ? answers : Object.assign(Object.create(null) as Answers, answers);
  return ({ id }) => own[id];
}

/**
 * What was chosen, by question id; `asked`: the questions to look at, where it is known which were asked. Without a
 * prototype `__proto__` and `constructor` are ids like any other.
 */
export function collectKept(flow: CompiledFlow, chosen: Chosen, asked = flow.questions): Answers {
  const kept = Object.create(null) as Record<QuestionId, readonly OptionId[]>;
  for (const { id, at } of asked) {
    const answer = chosen[at];
    if (answer) kept[id] = answer;
  }
  settled.set(Object.freeze(kept), { flow, chosen });
  return kept;
}
