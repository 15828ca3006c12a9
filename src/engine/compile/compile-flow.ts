import type { Flow, Question, QuestionId } from '../types.ts';
import { compileCondition, type FindQuestion } from './compile-condition.ts';
import type { CompiledQuestion } from './compiled-question.ts';

export interface CompiledFlow {
  readonly questions: readonly CompiledQuestion[];
  readonly find: FindQuestion;
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
  for (const [at, source] of sources.entries()) {
    const { id, kind, exclusive = [] } = source;
    if (byId.has(id)) throw new Error(`The question "${id}" is in the flow twice`);
    const options = source.options.map((option) => option.id);
    if (options.length === 0) throw new Error(`The question "${id}" has no option`);
    const alone = options.map((option) => Object.freeze([option]));
    byId.set(id, {
      id,
      at,
      kind,
      options,
      exclusive,
      alone,
      asks: source.when ? compileCondition(source.when, find) : null,
      source,
    });
  }
  return { questions: [...byId.values()], find };
}
