import { ALWAYS, NEVER, type Diagram } from './diagrams.ts';
import type { EncodedRules } from './encode-rules.ts';
import type { AnswerClass } from './sort-answers.ts';

/**
 * How many complete answer sets are in `f`, by number of questions answered. `sizeOf`: what an answer class counts for.
 * A complete set has one class at each level, so no level is skipped on the way to the end.
 */
export function countByLength(
  encoded: EncodedRules,
  f: Diagram,
  sizeOf: (answers: AnswerClass) => bigint = ({ size }) => size,
): readonly bigint[] {
  const { diagrams, questions, complete } = encoded;
  const done = new Map<Diagram, readonly bigint[]>([
    [NEVER, []],
    [ALWAYS, [1n]],
  ]);
  const visit = (g: Diagram): readonly bigint[] => {
    let counts = done.get(g);
    if (!counts) {
      const level = diagrams.level(g);
      const question = questions[level];
      const weights = new Map<Diagram, bigint>();
      const [unanswered = NEVER, ...answered] = diagrams.branches(g);
      for (const [i, branch] of answered.entries())
        weights.set(branch, (weights.get(branch) ?? 0n) + sizeOf(question?.classes[i + 1] as AnswerClass));
      const sums: bigint[] = [];
      const add = (branch: Diagram, weight: bigint, longer: number) => {
        if (branch !== NEVER && diagrams.level(branch) !== level + 1)
          throw new Error(`A complete answer set skips what follows "${question?.id}"`);
        for (const [length, count] of visit(branch).entries())
          sums[length + longer] = (sums[length + longer] ?? 0n) + weight * count;
      };
      add(unanswered, 1n, 0);
      for (const [branch, weight] of weights) add(branch, weight, 1);
      counts = Array.from(sums, (count) => count ?? 0n);
      done.set(g, counts);
    }
    return counts;
  };
  return visit(diagrams.and(f, complete));
}

export function count(encoded: EncodedRules, f: Diagram): bigint {
  return sum(countByLength(encoded, f));
}

export function sum(counts: readonly bigint[]): bigint {
  return counts.reduce((total, count) => total + count, 0n);
}
