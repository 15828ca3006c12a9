import { compileFlow } from './compile/compile-flow.ts';
import { replay } from './replay.ts';
import { collectKept, readFrom } from './settle.ts';
import type { Answers, Flow, OptionId, Position, QuestionId } from './types.ts';

/**
 * Where these answers lead: replays them from the start, so no step is ever stored.
 *
 * In: the flow, and answers in any key order, also from a damaged store: what is not a list is dropped (as an
 * empty list). Out: see `Position`; `kept` is frozen. An asked question whose answer does not count is unanswered;
 * later answers are kept all the same. Errors: none for answers; throws, naming the id, when the flow itself
 * cannot be (see `compileFlow`).
 *
 *     resolve(flow, { leak: ['yes', 'no'] }).next   // 'leak': it takes one option, so neither counts
 */
export function resolve(flow: Flow, answers: Answers): Position {
  const compiled = compileFlow(flow);
  const { asked, chosen } = replay(compiled.questions, readFrom(answers));
  const kept = collectKept(compiled, chosen);
  return {
    asked: asked.map(({ id }) => id),
    next: asked.find(({ at }) => !chosen[at])?.id ?? null,
    kept,
    dropped: listDropped(answers, kept),
  };
}

function listDropped(answers: Answers, kept: Answers): Answers {
  const dropped = Object.create(null) as Record<QuestionId, readonly OptionId[]>;
  for (const [id, given] of Object.entries<unknown>(answers)) {
    if (!Array.isArray(given)) dropped[id] = [];
    else {
      const counts = kept[id] ?? [];
      const rest = new Set(
        given.filter((option): option is OptionId => typeof option === 'string' && !counts.includes(option)),
      );
      if (rest.size > 0) dropped[id] = [...rest];
    }
  }
  return dropped;
}
