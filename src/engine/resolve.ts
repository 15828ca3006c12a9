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
  const ids: QuestionId[] = [];
  let next: QuestionId | null = null;
  for (const { id, at } of asked) {
    ids.push(id);
    if (!chosen[at]) next ??= id;
  }
  const kept = collectKept(compiled, chosen, asked);
  return { asked: ids, next, kept, dropped: listDropped(answers, kept) };
}

const NONE: readonly OptionId[] = Object.freeze([]);

function listDropped(answers: Answers, kept: Answers): Answers {
  const dropped = Object.create(null) as Record<QuestionId, readonly OptionId[]>;
  for (const id of Object.keys(answers)) {
    const given: unknown = answers[id];
    if (!Array.isArray(given)) dropped[id] = NONE;
    else {
      const rest = listRest(given, kept[id] ?? NONE);
      if (rest.length > 0) dropped[id] = rest;
    }
  }
  return dropped;
}

/** What of a given answer does not count, each once. */
function listRest(given: readonly unknown[], counts: readonly OptionId[]): readonly OptionId[] {
  if (given.length === 1 && given[0] === counts[0]) return NONE;
  return [...new Set(given)].filter(
    (option): option is OptionId => typeof option === 'string' && !counts.includes(option),
  );
}
