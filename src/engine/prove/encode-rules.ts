import { compileFlow, type CompiledFlow, type CompiledQuestion } from '../compile/compile-flow.ts';
import { compileProcedures } from '../compile/compile-rules.ts';
import { listAtoms, type Atom } from '../list-atoms.ts';
import type { Condition, Flow, Procedure, QuestionId } from '../types.ts';
import { ALWAYS, Diagrams, NEVER, type Diagram } from './diagrams.ts';
import { judge, sortAnswers, type SortedAnswers } from './sort-answers.ts';

export interface EncodedQuestion extends CompiledQuestion, SortedAnswers {
  /** the answer sets that ask it */
  readonly asked: Diagram;
  /** those that hold an answer to it, asked or not */
  readonly answered: Diagram;
}

export interface EncodedProcedure {
  readonly source: Procedure;
  /** the answer sets that bring it, in any band */
  readonly present: Diagram;
  /** those that bring it with the band now */
  readonly now: Diagram;
}

/** The rules as diagrams over every way of answering, also questions that are not asked: what is answered there counts for nothing. */
export interface World {
  readonly diagrams: Diagrams;
  readonly questions: readonly EncodedQuestion[];
  readonly procedures: readonly EncodedProcedure[];
  /** exactly the asked questions are answered */
  readonly complete: Diagram;
  /** none but asked questions are answered, perhaps not all */
  readonly partial: Diagram;
  readonly encode: (condition: Condition | undefined) => Diagram;
}

export function encodeRules(flow: Flow, procedures: readonly Procedure[]): World {
  const compiled = compileFlow(flow);
  compileProcedures(flow, procedures); // it refuses what cannot be
  const diagrams = new Diagrams(compiled.questions.length);
  const questions = new Map<QuestionId, EncodedQuestion>();
  const encode = (condition: Condition | undefined) => encodeCondition(diagrams, questions, condition);
  const atoms = collectAtoms(compiled, procedures);
  for (const question of compiled.questions) {
    const sorted = sortAnswers(question, atoms.filter((atom) => atom.question === question.id));
    const answered = diagrams.choose(question.at, sorted.classes.map((_, place) => (place === 0 ? NEVER : ALWAYS)));
    questions.set(question.id, { ...question, ...sorted, answered, asked: encode(question.source.when) });
  }
  const all = [...questions.values()];
  const unasked = all.map(({ asked, answered }) => diagrams.or(asked, diagrams.not(answered)));
  const unanswered = all.map(({ asked, answered }) => diagrams.or(answered, diagrams.not(asked)));
  const partial = diagrams.all(unasked);
  return {
    diagrams,
    questions: all,
    procedures: procedures.map((source) => encodeProcedure(diagrams, encode, source)),
    partial,
    complete: diagrams.and(partial, diagrams.all(unanswered)),
    encode,
  };
}

function encodeCondition(diagrams: Diagrams, questions: ReadonlyMap<QuestionId, EncodedQuestion>, condition: Condition | undefined): Diagram {
  if (condition === undefined) return ALWAYS;
  switch (condition.kind) {
    case 'is':
    case 'count': {
      const question = questions.get(condition.question);
      if (!question) throw new Error(`The question "${condition.question}" is not encoded yet`);
      const holds = question.classes.map(({ sample }) => (judge(condition, question, sample) ? ALWAYS : NEVER));
      return diagrams.and(question.asked, diagrams.choose(question.at, holds));
    }
    case 'all':
      return diagrams.all(condition.of.map((part) => encodeCondition(diagrams, questions, part)));
    case 'any':
      return diagrams.any(condition.of.map((part) => encodeCondition(diagrams, questions, part)));
    case 'not':
      return diagrams.not(encodeCondition(diagrams, questions, condition.of));
    default:
      throw new Error(`Unknown kind of condition: ${JSON.stringify(condition satisfies never)}`);
  }
}

function encodeProcedure(diagrams: Diagrams, encode: World['encode'], source: Procedure): EncodedProcedure {
  const present = encode(source.when);
  let now = NEVER;
  let undecided = present;
  for (const { when, band } of source.band) {
    const holds = diagrams.and(undecided, encode(when));
    if (band === 'now') now = diagrams.or(now, holds);
    undecided = diagrams.and(undecided, diagrams.not(holds));
  }
  return { source, present, now };
}

/** Everything that is ever asked about any question, each thing once. */
function collectAtoms({ questions }: CompiledFlow, procedures: readonly Procedure[]): readonly Atom[] {
  const conditions = [
    ...questions.map(({ source }) => source.when),
    ...procedures.flatMap(({ when, band }) => [when, ...band.map((choice) => choice.when)]),
  ];
  const urgent = questions.map(({ id, source }): Atom => ({ kind: 'is', question: id, options: source.urgent ?? [] }));
  return [...new Map([...conditions.flatMap(listAtoms), ...urgent].map((atom) => [JSON.stringify(atom), atom])).values()];
}
