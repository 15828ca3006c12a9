import type { CompiledQuestion } from '../compile/compile-flow.ts';
import type { Atom } from '../list-atoms.ts';
import type { OptionId } from '../types.ts';

/** Answers to one question that no atom can tell apart. */
export interface AnswerClass {
  /** one of them */
  readonly sample: readonly OptionId[];
  /** how many they are */
  readonly size: bigint;
  /** which of the question's atoms hold on them */
  readonly truths: readonly boolean[];
}

/** A class reached by adding one option to an answer of another; `sample` is such an answer before. */
export interface Step {
  readonly to: number;
  readonly sample: readonly OptionId[];
}

export interface SortedAnswers {
  /** class 0 is "no answer" */
  readonly classes: readonly AnswerClass[];
  readonly classOf: (answer: readonly OptionId[]) => number;
  /** `many` only, non-exclusive options only: where each class can go when this option is added */
  readonly stepsOf: (option: OptionId) => readonly (readonly Step[])[];
}

/** Sets of options that the atoms see alike, built option by option: never one by one, for there may be millions. */
interface Bundle {
  readonly sample: readonly OptionId[];
  readonly size: bigint;
}

export function sortAnswers(question: CompiledQuestion, atoms: readonly Atom[]): SortedAnswers {
  const { kind, options, exclusive } = question;
  const free = options.filter((option) => !exclusive.includes(option));
  const enough = Math.max(0, ...atoms.map((atom) => (atom.kind === 'count' ? atom.atLeast : 0)));
  const countOf = (answer: readonly OptionId[]) => answer.filter((option) => free.includes(option)).length;
  const judge = (answer: readonly OptionId[]) =>
    atoms.map((atom) => (atom.kind === 'count' ? countOf(answer) >= atom.atLeast : answer.some((option) => atom.options.includes(option))));
  // Beyond the truths, how many options there are matters until no `count` can change any more.
  const keyOf = (answer: readonly OptionId[]) => `${judge(answer).join()} ${Math.min(countOf(answer), enough)}`;

  const bundle = (from: readonly OptionId[]): readonly Bundle[] => {
    let bundles = new Map<string, Bundle>([['', { sample: [], size: 1n }]]);
    for (const option of from) {
      const grown = new Map(bundles);
      for (const { sample, size } of bundles.values()) {
        const more = [...sample, option];
        const key = keyOf(more);
        const known = grown.get(key);
        grown.set(key, known ? { sample: known.sample, size: known.size + size } : { sample: more, size });
      }
      bundles = grown;
    }
    return [...bundles.values()].filter(({ sample }) => sample.length > 0);
  };

  const alone = (kind === 'one' ? options : options.filter((option) => exclusive.includes(option))).map((option) => ({ sample: [option], size: 1n }));
  const byTruths = new Map<string, AnswerClass>([['', { sample: [], size: 1n, truths: atoms.map(() => false) }]]);
  for (const { sample, size } of kind === 'one' ? alone : [...alone, ...bundle(free)]) {
    const truths = judge(sample);
    const known = byTruths.get(`:${truths.join()}`);
    byTruths.set(`:${truths.join()}`, { sample: known?.sample ?? sample, size: size + (known?.size ?? 0n), truths });
  }
  const places = new Map([...byTruths.keys()].map((key, place) => [key, place]));
  const classOf = (answer: readonly OptionId[]) => (answer.length === 0 ? 0 : (places.get(`:${judge(answer).join()}`) as number));
  return {
    classes: [...byTruths.values()],
    classOf,
    stepsOf: (option) => {
      const steps = [...byTruths.keys()].map((): Step[] => []);
      for (const { sample } of bundle(free.filter((other) => other !== option))) {
        const to = classOf([...sample, option]);
        const from = steps[classOf(sample)];
        if (!from?.some((step) => step.to === to)) from?.push({ to, sample });
      }
      return steps;
    },
  };
}
