import { ALWAYS, NEVER, type Diagram, type Diagrams } from './diagrams.ts';

/** The answer sets that are in at least `least` of these. */
export function atLeast(diagrams: Diagrams, least: number, all: readonly Diagram[]): Diagram {
  const counts: Diagram[] = Array.from({ length: least + 1 }, (_, i) => (i === 0 ? ALWAYS : NEVER));
  for (const f of all) {
    for (let n = least; n > 0; n--)
      counts[n] = diagrams.or(counts[n] as Diagram, diagrams.and(counts[n - 1] as Diagram, f));
  }
  return counts[least] as Diagram;
}
