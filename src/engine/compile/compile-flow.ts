import type { Flow, OptionId, Question, QuestionId } from '../types.ts';
import { compileConditions, type CompileCondition, type FindQuestion } from './compile-condition.ts';
import type { CompiledQuestion } from './compiled-question.ts';

export interface CompiledFlow {
  readonly questions: readonly CompiledQuestion[];
  readonly find: FindQuestion;
  readonly compile: CompileCondition;
}

const compiled = new WeakMap<Flow, CompiledFlow>();

/**
 * The flow with its conditions as closures, made once per flow object. Throws, naming the id, on what no checked flow
 * holds: an id twice, a question without options, a condition on a later or unknown question.
 */
export function compileFlow(flow: Flow): CompiledFlow {
  let result = compiled.get(flow);
  if (!result) compiled.set(flow, (result = compileQuestions(flow.questions)));
  return result;
}

function compileQuestions(sources: readonly Question[]): CompiledFlow {
  // It fills as the questions are compiled, so a `when` finds earlier questions only.
  const byId = new Map<QuestionId, CompiledQuestion>();
  const find: FindQuestion = (id) => {
    const question = byId.get(id);
    if (!question) throw new Error(`A condition names the question "${id}", which is not asked before it`);
    return question;
  };
  const compile = compileConditions(find);
  const answerOf = createAnswers();
  for (const [at, source] of sources.entries()) {
    const { id, kind, exclusive = [] } = source;
    if (byId.has(id)) throw new Error(`The question "${id}" is in the flow twice`);
    const options = source.options.map((option) => option.id);
    if (options.length === 0) throw new Error(`The question "${id}" has no option`);
    byId.set(id, {
      id,
      at,
      kind,
      options,
      exclusive,
      alone: options.map(answerOf),
      asks: source.when ? compile(source.when) : null,
      source,
    });
  }
  return { questions: [...byId.values()], find, compile };
}

/** The answer of one option alone, frozen and made once: options of many questions have the same id. */
function createAnswers(): (option: OptionId) => readonly OptionId[] {
  const made = new Map<OptionId, readonly OptionId[]>();
  return (option) => {
    let answer = made.get(option);
    if (!answer) made.set(option, (answer = Object.freeze([option])));
    return answer;
  };
}
