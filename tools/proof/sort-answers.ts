import { cleanAnswer } from '../../src/engine/clean-answer.ts';
import type { CompiledQuestion } from '../../src/engine/compile/compiled-question.ts';
import type { Atom } from '../../src/engine/list-atoms.ts';
import type { OptionId } from '../../src/engine/types.ts';

/** Answers to one question that no atom can tell apart: one of them, and how many they are. */
export interface AnswerClass {
  readonly sample: readonly OptionId[];
  readonly size: bigint;
}

/** A class reached by adding one option to an answer; `sample` is that answer before. */
export interface AnswerStep {
  readonly to: number;
  readonly sample: readonly OptionId[];
}

export interface SortedAnswers {
  /** class 0 is "no answer" */
  readonly classes: readonly AnswerClass[];
  readonly classOf: (answer: readonly OptionId[]) => number;
  /**
   * by class: where adding this option can lead from a `many` answer without exclusive options that does not hold it
   */
  readonly stepsOf: (option: OptionId) => readonly (readonly AnswerStep[])[];
  /** by class: the classes that it becomes when this option is added; one list for each option */
  readonly withOption: (option: OptionId) => readonly (readonly number[])[];
  /** by class: the class of this option alone; one list for each option */
  readonly byOption: (option: OptionId) => readonly (readonly number[])[];
}

/** Who looks at the answers: the question as one edition has it, and what that edition asks about it. */
export interface QuestionView {
  readonly question: CompiledQuestion;
  readonly atoms: readonly Atom[];
}

/** Sorts every valid answer of a question by what the views see of it. The question's own is one of them. */
export function sortAnswers(question: CompiledQuestion, views: readonly QuestionView[]): SortedAnswers {
  const { kind, options, exclusive } = question;
  const free = options.filter((option) => !exclusive.includes(option));
  const truthsOf = (answer: readonly OptionId[]) =>
    answer.length === 0 ? '' : views.map((view) => listTruths(view, answer)).join('') + '.';
  const keyOf = (answer: readonly OptionId[]) =>
    truthsOf(answer) + views.map((view) => describeGrowth(view, answer)).join();
  const grow = (from: readonly OptionId[]) => growAnswers(from, keyOf);

  const single = kind === 'one' ? options : options.filter((option) => exclusive.includes(option));
  const all: AnswerClass[] = [
    { sample: [], size: 1n },
    ...single.map((option) => ({ sample: [option], size: 1n })),
    ...(kind === 'many' ? grow(free) : []),
  ];
  const classes = mergeBy(all, (answer) => truthsOf(answer.sample));
  const places = new Map(classes.map(({ sample }, place) => [truthsOf(sample), place]));
  const classOf = (answer: readonly OptionId[]) => places.get(truthsOf(answer)) as number;
  const stepsOf = once((option: OptionId): readonly (readonly AnswerStep[])[] => {
    const steps = classes.map((): AnswerStep[] => []);
    if (kind === 'one' || !free.includes(option)) return steps;
    for (const { sample } of grow(free.filter((other) => other !== option))) {
      const to = classOf([...sample, option]);
      const known = steps[classOf(sample)] as AnswerStep[];
      if (!known.some((step) => step.to === to)) known.push({ to, sample });
    }
    return steps;
  });
  return {
    classes,
    classOf,
    stepsOf,
    withOption: once((option) => stepsOf(option).map((some) => some.map(({ to }) => to))),
    byOption: once((option) => classes.map(() => [classOf([option])])),
  };
}

/** A function that works out the same only once. */
function once<In, Out>(work: (given: In) => Out): (given: In) => Out {
  const known = new Map<In, Out>();
  return (given) => {
    const result = known.get(given) ?? work(given);
    known.set(given, result);
    return result;
  };
}

/** Whether an atom holds on an answer to its question, given as another edition of that question may have it. */
export function judge(atom: Atom, question: CompiledQuestion, given: readonly OptionId[]): boolean {
  return judgeClean(atom, question, cleanAnswer(question, given) ?? []);
}

function judgeClean(atom: Atom, question: CompiledQuestion, answer: readonly OptionId[]): boolean {
  switch (atom.kind) {
    case 'is':
      return answer.some((option) => atom.options.includes(option));
    case 'count':
      return (
        answer.length > 0 && answer.filter((option) => !question.exclusive.includes(option)).length >= atom.atLeast
      );
    default:
      throw new Error(`Unknown kind of condition: ${JSON.stringify(atom satisfies never)}`);
  }
}

function listTruths({ question, atoms }: QuestionView, answer: readonly OptionId[]): string {
  const clean = cleanAnswer(question, answer) ?? [];
  let truths = '';
  for (const atom of atoms) truths += judgeClean(atom, question, clean) ? '1' : '0';
  return truths;
}

/**
 * While an answer grows, how many options it holds matters too, until no `count` can change any more. In another
 * edition one more option can also be one too many (`one`), or set aside an option that stands alone there.
 */
function describeGrowth(
  { question: { kind, options, exclusive }, atoms }: QuestionView,
  answer: readonly OptionId[],
): string {
  const known = options.filter((option) => answer.includes(option));
  if (kind === 'one') return String(Math.min(known.length, 2));
  const free = known.filter((option) => !exclusive.includes(option));
  // the last of those that stand alone counts, until another comes
  if (free.length === 0) return `0${known.at(-1) ?? ''}`;
  const highest = Math.max(1, ...atoms.map((atom) => (atom.kind === 'count' ? atom.atLeast : 0)));
  return String(Math.min(free.length, highest));
}

/** Every non-empty set of these options, merged option by option: one by one there could be millions. */
function growAnswers(
  options: readonly OptionId[],
  keyOf: (answer: readonly OptionId[]) => string,
): readonly AnswerClass[] {
  let grown: readonly AnswerClass[] = [];
  // what was kept in one round is compared again in the next
  const keys = new Map<readonly OptionId[], string>();
  const known = ({ sample }: AnswerClass): string => {
    const key = keys.get(sample) ?? keyOf(sample);
    keys.set(sample, key);
    return key;
  };
  for (const option of options) {
    const more = grown.map(({ sample, size }) => ({ sample: [...sample, option], size }));
    grown = mergeBy([...grown, { sample: [option], size: 1n }, ...more], known);
  }
  return grown;
}

function mergeBy(all: readonly AnswerClass[], keyOf: (answer: AnswerClass) => string): readonly AnswerClass[] {
  const merged = new Map<string, AnswerClass>();
  for (const answer of all) {
    const key = keyOf(answer);
    const known = merged.get(key);
    merged.set(key, known ? { sample: known.sample, size: known.size + answer.size } : answer);
  }
  return [...merged.values()];
}
