import { compileFlow, type CompiledFlow } from '../../src/engine/compile/compile-flow.ts';
import type { CompiledQuestion } from '../../src/engine/compile/compiled-question.ts';
import { compileProcedures } from '../../src/engine/compile/compile-rules.ts';
import { listAtoms, type Atom } from '../../src/engine/list-atoms.ts';
import {
  PLACES,
  type Condition,
  type Place,
  type Procedure,
  type QuestionId,
  type Rules,
} from '../../src/engine/types.ts';
import { ALWAYS, Diagrams, NEVER, type Diagram } from './diagrams.ts';
import { createReader, encodeAnswers, type Answerable, type Reader } from './encode-condition.ts';
import type { SortedAnswers, QuestionView } from './sort-answers.ts';

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
  /** those that bring it in this place, before any cap */
  readonly bands: Readonly<Record<Place, Diagram>>;
  /** those that bring it by this choice of its band rule */
  readonly choices: readonly Diagram[];
  /** those on which it protects, there or not */
  readonly protects: Diagram;
  readonly lifted: Diagram;
}

/**
 * The rules as diagrams over every way of answering, also questions that are not asked: what is
 * answered there counts for nothing.
 */
export interface EncodedRules {
  readonly diagrams: Diagrams;
  readonly questions: readonly EncodedQuestion[];
  readonly procedures: readonly EncodedProcedure[];
  /** the procedures of the other edition, which reads the same answers in its own way */
  readonly otherProcedures: readonly EncodedProcedure[];
  /** the answer sets on which the other edition asks each of its questions */
  readonly otherAsks: Reader['asked'];
  /** exactly the asked questions are answered */
  readonly complete: Diagram;
  /** none but asked questions are answered, perhaps not all */
  readonly partial: Diagram;
  readonly encode: Reader['encode'];
  /** encodes as if this question were asked everywhere */
  readonly encodeAsIfAsked: (question: QuestionId) => Reader['encode'];
}

type Encodable = Pick<Rules, 'flow' | 'procedures'>;

/** The answers to each question, sorted by what some rules see of them, and the one table of all their diagrams. */
export interface Space {
  readonly diagrams: Diagrams;
  readonly answerable: Answerable;
}

/**
 * `other`: another edition of the same rules, which is to read these answers too. `conditions`: more of
 * them that somebody will encode. Errors: throws, with the size of the flow, when it has more
 * combinations than the tables can hold.
 */
export function encodeRules(
  rules: Encodable,
  { other, conditions = [] }: { readonly other?: Encodable; readonly conditions?: readonly Condition[] } = {},
): EncodedRules {
  const own = compileEdition(rules, conditions);
  const another = other && compileEdition(other);
  return encodeEdition(createSpace(rules, own, another ? [another] : []), own, another);
}

/** A space for rules and for others that change them; `conditions`: all that the others ask. */
export function openSpace(rules: Encodable, conditions: readonly Condition[]): Space {
  return createSpace(rules, compileEdition(rules, conditions), []);
}

/** The same as `encodeRules`, in a space whose answers are sorted by all that these rules ask. */
export function encodeInSpace(space: Space, { flow, procedures }: Encodable): EncodedRules {
  return encodeEdition(space, { flow: compileFlow(flow), procedures });
}

function createSpace(rules: Encodable, own: Edition, others: readonly Edition[]): Space {
  const diagrams = new Diagrams(own.flow.questions.length, describeSize(rules));
  const answerable = own.flow.questions.map((question) => {
    const views = [own, ...others].flatMap((edition) => lookAt(edition, question));
    return [question.id, encodeAnswers(diagrams, question, views)] as const;
  });
  return { diagrams, answerable: new Map(answerable) };
}

type Encoded = Pick<Edition, 'flow' | 'procedures'>;

function encodeEdition({ diagrams, answerable }: Space, own: Encoded, another?: Encoded): EncodedRules {
  const { asked, encode } = createReader(diagrams, own.flow, answerable);
  const questions = own.flow.questions.map((question): EncodedQuestion => {
    const sorted = answerable.get(question.id) as SortedAnswers;
    const answered = diagrams.choose(
      question.at,
      sorted.classes.map((_, place) => (place === 0 ? NEVER : ALWAYS)),
    );
    return { ...sorted, ...question, answered, asked: asked.get(question.id) ?? NEVER };
  });
  const unasked = questions.map((question) => diagrams.or(question.asked, diagrams.not(question.answered)));
  const unanswered = questions.map((question) => diagrams.or(question.answered, diagrams.not(question.asked)));
  const partial = diagrams.all(unasked);
  const otherReader = createReader(diagrams, another?.flow ?? { ...own.flow, questions: [] }, answerable);
  return {
    diagrams,
    questions,
    procedures: own.procedures.map((source) => encodeProcedure(diagrams, encode, source)),
    otherProcedures: (another?.procedures ?? []).map((source) => encodeProcedure(diagrams, otherReader.encode, source)),
    otherAsks: otherReader.asked,
    partial,
    complete: diagrams.and(partial, diagrams.all(unanswered)),
    encode,
    encodeAsIfAsked: (id) => createReader(diagrams, own.flow, answerable, id).encode,
  };
}

/** As in an error: what was too large. */
function describeSize({ flow: { questions }, procedures }: Encodable): string {
  return (
    `The flow of ${questions.length} questions, "${questions[0]?.id ?? ''}" to "${questions.at(-1)?.id ?? ''}", ` +
    `with ${procedures.length} procedures,`
  );
}

interface Edition {
  readonly flow: CompiledFlow;
  readonly procedures: readonly Procedure[];
  readonly atoms: readonly Atom[];
}

function compileEdition({ flow, procedures }: Encodable, conditions: readonly Condition[] = []): Edition {
  compileProcedures(flow, procedures); // it refuses what cannot be
  const compiled = compileFlow(flow);
  return { flow: compiled, procedures, atoms: collectAtoms(compiled, procedures, conditions) };
}

/** What an edition sees of a question: nothing, when it does not have it. */
function lookAt({ flow, atoms }: Edition, { id }: CompiledQuestion): readonly QuestionView[] {
  return flow.questions
    .filter((question) => question.id === id)
    .map((question) => ({ question, atoms: atoms.filter((atom) => atom.question === id) }));
}

function encodeProcedure(diagrams: Diagrams, encode: Reader['encode'], source: Procedure): EncodedProcedure {
  const present = encode(source.when);
  const bands = Object.fromEntries(PLACES.map((place) => [place, NEVER])) as Record<Place, Diagram>;
  let undecided = present;
  const choices = source.band.map(({ when, band }) => {
    const holds = diagrams.and(undecided, encode(when));
    bands[band] = diagrams.or(bands[band], holds);
    undecided = diagrams.and(undecided, diagrams.not(holds));
    return holds;
  });
  const { protective = false, lift } = source;
  const protects = typeof protective === 'boolean' ? (protective ? ALWAYS : NEVER) : encode(protective);
  return { source, present, bands, choices, protects, lifted: lift ? encode(lift) : NEVER };
}

/** Every condition that can change what a plan shows of these procedures. */
export const listConditions = ({ when, band, protective, lift }: Procedure): readonly (Condition | undefined)[] => [
  when,
  ...band.map((choice) => choice.when),
  typeof protective === 'boolean' ? undefined : protective,
  lift,
];

/** Everything that is ever asked about any question, each thing once. */
function collectAtoms(
  { questions }: CompiledFlow,
  procedures: readonly Procedure[],
  more: readonly Condition[],
): readonly Atom[] {
  const conditions = [...questions.map(({ source }) => source.when), ...procedures.flatMap(listConditions), ...more];
  const urgent = questions.map(({ id, source }): Atom => ({ kind: 'is', question: id, options: source.urgent ?? [] }));
  return [
    ...new Map([...conditions.flatMap(listAtoms), ...urgent].map((atom) => [JSON.stringify(atom), atom])).values(),
  ];
}
