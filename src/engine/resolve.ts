import { compileFlow } from './compile/compile-flow.ts';
import { readFrom, replay } from './replay.ts';
import type { Answers, Flow, OptionId, Position, QuestionId } from './types.ts';

/**
 * Where these answers lead: replays them from the start, so no step is ever stored.
 *
 * In: the flow, and answers in any key order, also from a damaged store: what is not a list is dropped (as an empty list).
 * Out: see `Position`. An asked question whose answer does not count is unanswered; later answers are kept all the same.
 * Errors: none for answers; throws, naming the id, when the flow itself cannot be (see `compileFlow`).
 *
 *     resolve(flow, { leak: ['yes', 'no'] }).next   // 'leak': it takes one option, so neither counts
 */
export function resolve(flow: Flow, answers: Answers): Position {
  const { questions } = compileFlow(flow);
  const { asked, chosen } = replay(questions, readFrom(answers));
  const kept: [QuestionId, readonly OptionId[]][] = [];
  let next: QuestionId | null = null;
  for (const { id, at } of asked) {
    const answer = chosen[at];
    if (answer) kept.push([id, answer]);
    else next ??= id;
  }
  // fromEntries defines own properties, where an assignment to `__proto__` would not.
  const keptAnswers = Object.fromEntries(kept);
  return { asked: asked.map(({ id }) => id), next, kept: keptAnswers, dropped: listDropped(answers, keptAnswers) };
}

function listDropped(answers: Answers, kept: Answers): Answers {
  const dropped: [QuestionId, readonly OptionId[]][] = [];
  for (const [id, given] of Object.entries<unknown>(answers)) {
    const counts: readonly unknown[] = (Object.hasOwn(kept, id) && kept[id]) || [];
    if (!Array.isArray(given)) dropped.push([id, []]);
    else {
      const rest = new Set(given.filter((option): option is OptionId => typeof option === 'string' && !counts.includes(option)));
      if (rest.size > 0) dropped.push([id, [...rest]]);
    }
  }
  return Object.fromEntries(dropped);
}
