import type { Test } from './compile/compiled-question.ts';
import { compileFlow } from './compile/compile-flow.ts';
import { settle } from './settle.ts';
import type { Answers, Condition, Flow } from './types.ts';

const compiled = new WeakMap<Flow, WeakMap<Condition, Test>>();

/**
 * Whether a condition holds on what counts of these answers (see `resolve`).
 *
 * A condition on a question that is not asked, or not answered, is false, and so its `not` is true.
 * Errors: throws, naming the id, when the condition names a question or an option that the flow does not have.
 *
 *     holds(flow, { kind: 'count', question: 'signs', atLeast: 2 }, { signs: ['smoke', 'noise'] })   // true
 */
export function holds(flow: Flow, condition: Condition, answers: Answers): boolean {
  const known = compileFlow(flow);
  let tests = compiled.get(flow);
  if (!tests) compiled.set(flow, (tests = new WeakMap()));
  let test = tests.get(condition);
  if (!test) tests.set(condition, (test = known.compile(condition)));
  return test(settle(known, answers));
}
