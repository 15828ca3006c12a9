import { foldCondition } from '../fold-condition.ts';
import type { Condition, OptionId, QuestionId } from '../types.ts';
import type { CompiledQuestion, Test } from './compiled-question.ts';

/** Gives the question that a condition names; throws when there is none that it may look at. */
export type FindQuestion = (id: QuestionId) => CompiledQuestion;

/** A condition as a closure: the tree is read once, not at each answer. */
export type CompileCondition = (condition: Condition) => Test;

/**
 * Makes conditions on these questions into closures. Each closure holds what it compares and nothing else: a large flow
 * has a hundred thousand of them.
 */
export function compileConditions(find: FindQuestion): CompileCondition {
  const cases = {
    is: ({ question, options }: { readonly question: QuestionId; readonly options: readonly OptionId[] }) =>
      testIs(find(question), options),
    count: ({ question, atLeast }: { readonly question: QuestionId; readonly atLeast: number }) => {
      const { at, exclusive } = find(question);
      return testCount(at, exclusive, atLeast);
    },
    all: testAll,
    any: testAny,
    not: testNot,
    named: (test: Test) => test,
  };
  return (condition) => foldCondition<Test>(condition, cases);
}

function testIs({ id, at, kind, options: known }: CompiledQuestion, options: readonly OptionId[]): Test {
  for (const option of options) {
    if (!known.includes(option)) throw new Error(`The question "${id}" has no option "${option}"`);
  }
  if (kind !== 'one') return testHasOne(at, options);
  // Most conditions are on one option of a question that takes one: these two cases keep a long flow fast.
  const [only] = options;
  return options.length === 1 && only !== undefined ? testOnly(at, only) : testOneOf(at, options);
}

function testOnly(at: number, only: OptionId): Test {
  return (chosen) => chosen[at]?.[0] === only;
}

function testOneOf(at: number, options: readonly OptionId[]): Test {
  return (chosen) => {
    const answer = chosen[at]?.[0];
    return answer !== undefined && options.includes(answer);
  };
}

function testHasOne(at: number, options: readonly OptionId[]): Test {
  const isNamed = (option: OptionId): boolean => options.includes(option);
  return (chosen) => chosen[at]?.some(isNamed) ?? false;
}

function testCount(at: number, exclusive: readonly OptionId[], atLeast: number): Test {
  const counts = (option: OptionId): boolean => !exclusive.includes(option);
  return (chosen) => (chosen[at]?.filter(counts).length ?? -1) >= atLeast;
}

/** Two by two: a loop over a list costs more than the two or three calls that most conditions are. */
function testAll(tests: readonly Test[]): Test {
  return tests.length === 0 ? () => true : tests.reduceRight((rest, test) => (chosen) => test(chosen) && rest(chosen));
}

function testAny(tests: readonly Test[]): Test {
  return tests.length === 0 ? () => false : tests.reduceRight((rest, test) => (chosen) => test(chosen) || rest(chosen));
}

function testNot(test: Test): Test {
  return (chosen) => !test(chosen);
}
