import type { CompiledQuestion } from '../compile/compile-flow.ts';
import type { Atom } from '../list-atoms.ts';
import type { OptionId } from '../types.ts';

/** Answers to one question that no atom can tell apart: one of them, and how many they are. */
export interface AnswerClass {
  readonly sample: readonly OptionId[];
  readonly size: bigint;
}

/** A class reached by adding one option to an answer; `sample` is that answer before. */
export interface Step {
  readonly to: number;
  readonly sample: readonly OptionId[];
}

export interface SortedAnswers {
  /** class 0 is "no answer" */
  readonly classes: readonly AnswerClass[];
  readonly classOf: (answer: readonly OptionId[]) => number;
  /** by class: where adding this option can lead from a `many` answer without exclusive options that does not hold it */
  readonly stepsOf: (option: OptionId) => readonly (readonly Step[])[];
}

/** Sorts every valid answer of a question by what the atoms see of it. */
export function sortAnswers(question: CompiledQuestion, atoms: readonly Atom[]): SortedAnswers {
  const { kind, options, exclusive } = question;
  const free = options.filter((option) => !exclusive.includes(option));
  const highest = Math.max(0, ...atoms.map((atom) => (atom.kind === 'count' ? atom.atLeast : 0)));
  const truthsOf = (answer: readonly OptionId[]) => (answer.length === 0 ? '' : atoms.map((atom) => Number(judge(atom, question, answer))).join('') + '.');
  // While an answer grows, how many options it holds matters too, until no `count` can change any more.
  const keyOf = (answer: readonly OptionId[]) => `${truthsOf(answer)}${Math.min(answer.length, highest)}`;
  const grow = (from: readonly OptionId[]) => growAnswers(from, keyOf);

  const single = kind === 'one' ? options : options.filter((option) => exclusive.includes(option));
  const all: AnswerClass[] = [{ sample: [], size: 1n }, ...single.map((option) => ({ sample: [option], size: 1n })), ...(kind === 'many' ? grow(free) : [])];
  const classes = mergeBy(all, (answer) => truthsOf(answer.sample));
  const places = new Map(classes.map(({ sample }, place) => [truthsOf(sample), place]));
  const classOf = (answer: readonly OptionId[]) => places.get(truthsOf(answer)) as number;
  return {
    classes,
    classOf,
    stepsOf: (option) => {
      const steps = classes.map((): Step[] => []);
      if (kind === 'one' || !free.includes(option)) return steps;
      for (const { sample } of grow(free.filter((other) => other !== option))) {
        const to = classOf([...sample, option]);
        const known = steps[classOf(sample)] as Step[];
        if (!known.some((step) => step.to === to)) known.push({ to, sample });
      }
      return steps;
    },
  };
}

/** Whether an atom holds on an answer to its question. */
export function judge(atom: Atom, { exclusive }: CompiledQuestion, answer: readonly OptionId[]): boolean {
  switch (atom.kind) {
    case 'is':
      return answer.some((option) => atom.options.includes(option));
    case 'count':
      return answer.length > 0 && answer.filter((option) => !exclusive.includes(option)).length >= atom.atLeast;
    default:
      throw new Error(`Unknown kind of condition: ${JSON.stringify(atom satisfies never)}`);
  }
}

/** Every non-empty set of these options, merged option by option: one by one there could be millions. */
function growAnswers(options: readonly OptionId[], keyOf: (answer: readonly OptionId[]) => string): readonly AnswerClass[] {
  let grown: readonly AnswerClass[] = [];
  for (const option of options) {
    const more = grown.map(({ sample, size }) => ({ sample: [...sample, option], size }));
    grown = mergeBy([...grown, { sample: [option], size: 1n }, ...more], ({ sample }) => keyOf(sample));
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
