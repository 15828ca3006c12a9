import type { CompiledFlow } from '../../src/engine/compile/compile-flow.ts';
import type { CompiledQuestion } from '../../src/engine/compile/compiled-question.ts';
import { foldCondition, type ConditionCases } from '../../src/engine/fold-condition.ts';
import type { Atom } from '../../src/engine/list-atoms.ts';
import type { Condition, QuestionId } from '../../src/engine/types.ts';
import { ALWAYS, NEVER, type Diagram, type Diagrams } from './diagrams.ts';
import { judge, sortAnswers, type SortedAnswers, type QuestionView } from './sort-answers.ts';

/** A flow that reads answer sets: the one whose questions were answered, or another edition of it. */
export interface Reader {
  /** the answer sets that ask each question */
  readonly asked: ReadonlyMap<QuestionId, Diagram>;
  /** the answer sets on which a condition holds; all of them when there is none */
  readonly encode: (condition: Condition | undefined) => Diagram;
}

/** The sorted answers to each question that can be answered, and its level. */
export type Answerable = ReadonlyMap<QuestionId, EncodedAnswers>;

export interface EncodedAnswers extends SortedAnswers {
  readonly at: number;
  /** by all that is ever asked about them, the answer sets that meet it */
  readonly atoms: ReadonlyMap<string, Diagram>;
}

/** Sorts the answers to a question by what the views see of them, and works out each of their atoms. */
export function encodeAnswers(
  diagrams: Diagrams,
  question: CompiledQuestion,
  views: readonly QuestionView[],
): EncodedAnswers {
  const sorted = sortAnswers(question, views);
  const meets = (atom: Atom, asked: CompiledQuestion): Diagram =>
    diagrams.choose(
      question.at,
      sorted.classes.map(({ sample }) => (judge(atom, asked, sample) ? ALWAYS : NEVER)),
    );
  const atoms = views.flatMap((view) =>
    view.atoms.map((atom) => [keyOf(atom, view.question), meets(atom, view.question)] as const),
  );
  return { ...sorted, at: question.at, atoms: new Map(atoms) };
}

/** What an edition asks, and how it reads an answer. */
const keyOf = (atom: Atom, { kind, options, exclusive }: CompiledQuestion): string =>
  JSON.stringify([atom, kind, options, exclusive]);

/**
 * Goes through the questions of a flow as `replay` does. What it asks and nobody can answer has no answer. `always`: a
 * question that is taken as asked on every answer set.
 */
export function createReader(
  diagrams: Diagrams,
  flow: CompiledFlow,
  answerable: Answerable,
  always?: QuestionId,
): Reader {
  const asked = new Map<QuestionId, Diagram>();
  const encodeAtom = (atom: Atom): Diagram => {
    const question = flow.find(atom.question);
    const level = answerable.get(question.id);
    if (!level) return NEVER;
    const asks = asked.get(question.id);
    if (asks === undefined) throw new Error(`The question "${question.id}" is not encoded yet`);
    const met = level.atoms.get(keyOf(atom, question));
    if (met === undefined)
      throw new Error(`The answers to "${question.id}" were not sorted by ${JSON.stringify(atom)}`);
    return diagrams.and(asks, met);
  };
  const cases: ConditionCases<Diagram> = {
    is: encodeAtom,
    count: encodeAtom,
    all: (parts) => diagrams.all(parts),
    any: (parts) => diagrams.any(parts),
    not: (part) => diagrams.not(part),
    named: (part) => part,
  };
  const encode: Reader['encode'] = (condition) => (condition === undefined ? ALWAYS : foldCondition(condition, cases));
  for (const { id, source } of flow.questions) asked.set(id, id === always ? ALWAYS : encode(source.when));
  return { asked, encode };
}
