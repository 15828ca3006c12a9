import { foldCondition } from '../fold-condition.ts';
import type { Condition, OptionId, QuestionId } from '../types.ts';
import type { CompiledQuestion, Test } from './compiled-question.ts';

/** Gives the question that a condition names; throws when there is none that it may look at. */
export type FindQuestion = (id: QuestionId) => CompiledQuestion;

/** A condition as a closure: the tree is read once, not at each answer. */
export function compileCondition(condition: Condition, find: FindQuestion): Test {
  return foldCondition<Test>(condition, {
    is: ({ question, options }) => testIs(find(question), options),
    count: ({ question, atLeast }) => {
      const { at, exclusive } = find(question);
      const counts = (option: OptionId) => !exclusive.includes(option);
      return (chosen) => (chosen[at]?.filter(counts).length ?? -1) >= atLeast;
    },
    all: (tests) => (chosen) => tests.every((test) => test(chosen)),
    any: (tests) => (chosen) => tests.some((test) => test(chosen)),
    not: (test) => (chosen) => !test(chosen),
    named: (test) => test,
  });
}

function testIs(question: CompiledQuestion, options: readonly OptionId[]): Test {
  const { at, id, options: known } = question;
  for (const option of options) {
    if (!known.includes(option)) throw new Error(`The question "${id}" has no option "${option}"`);
  }
  // Most conditions are on one option of a question that takes one: these two cases keep a long flow fast.
  if (question.kind === 'one') {
    const [only] = options;
    if (options.length === 1) return (chosen) => chosen[at]?.[0] === only;
    return (chosen) => {
      const answer = chosen[at]?.[0];
      return answer !== undefined && options.includes(answer);
    };
  }
  const named = (option: OptionId) => options.includes(option);
  return (chosen) => chosen[at]?.some(named) ?? false;
}
