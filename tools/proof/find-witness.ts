import { NEVER, type Diagram, type Diagrams } from './diagrams.ts';
import type { EncodedRules } from './encode-rules.ts';
import type { Answers } from '../../src/engine/types.ts';

/**
 * An answer set of `f`, as its class at each level: a complete one if there is one, else a partial one,
 * else any; null if `f` is empty.
 */
export function findWitness({ diagrams, complete, partial }: EncodedRules, f: Diagram): readonly number[] | null {
  for (const g of [diagrams.and(f, complete), diagrams.and(f, partial), f])
    if (g !== NEVER) return descend(diagrams, g);
  return null;
}

function descend(diagrams: Diagrams, f: Diagram): readonly number[] {
  const classes: number[] = Array.from({ length: diagrams.depth }, () => 0);
  let g = f;
  while (diagrams.level(g) < diagrams.depth) {
    const branches = diagrams.branches(g);
    const place = branches.findIndex((branch) => branch !== NEVER);
    classes[diagrams.level(g)] = place;
    g = branches[place] as Diagram;
  }
  return classes;
}

export function toAnswers({ questions }: EncodedRules, classes: readonly number[]): Answers {
  const given = questions.map(({ id, at, classes: known }) => [id, known[classes[at] ?? 0]?.sample ?? []] as const);
  return Object.fromEntries(given.filter(([, answer]) => answer.length > 0));
}
