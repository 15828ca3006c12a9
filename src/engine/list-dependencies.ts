import type { CompiledFlow } from './compile/compile-flow.ts';
import type { CompiledQuestion } from './compile/compiled-question.ts';
import { listAtoms, type Atom } from './list-atoms.ts';
import type { OptionId, Procedure, QuestionId } from './types.ts';

/** The questions that can change a procedure, in the flow's order, each with its options that a condition can see. */
export interface Dependencies {
  readonly questions: readonly CompiledQuestion[];
  readonly sees: (question: QuestionId, option: OptionId) => boolean;
}

/** What its `when` and bands look at, then what decides whether those questions are asked, and so on. */
export function listDependencies(flow: CompiledFlow, procedure: Procedure): Dependencies {
  const atoms = new Map<QuestionId, Atom[]>();
  const pending = [procedure.when, ...procedure.band.map((choice) => choice.when)].flatMap(listAtoms);
  for (let atom = pending.pop(); atom; atom = pending.pop()) {
    const known = atoms.get(atom.question);
    if (known) known.push(atom);
    else {
      atoms.set(atom.question, [atom]);
      pending.push(...listAtoms(flow.find(atom.question).source.when));
    }
  }
  return {
    questions: flow.questions.filter(({ id }) => atoms.has(id)),
    sees: (question, option) =>
      atoms.get(question)?.some((atom) => atom.kind === 'count' || atom.options.includes(option)) ?? false,
  };
}
