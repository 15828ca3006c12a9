import type { Answers, Condition, Flow, Procedure, Rules } from '../../../src/engine/index.ts';
import { compare } from '../../proof/index.ts';

/**
 * Answers that meet each condition, by its place in the list; none where no answers do. Exact over every combination of
 * answers, finished or not: each condition is the rule of a procedure that only the later of two editions has.
 */
export function findExamples(flow: Flow, conditions: readonly Condition[]): ReadonlyMap<number, Answers> {
  const rules = (procedures: readonly Procedure[]): Rules => ({
    flow,
    procedures,
    caps: { now: 0, today: 0, week: 0 },
  });
  const come = compare(
    rules([]),
    rules(conditions.map((when, index) => ({ id: String(index), when, band: [{ band: 'later' }] }))),
  );
  return new Map(
    come.procedures.flatMap(({ procedure, own: [move] }) => (move ? [[Number(procedure), move.example] as const] : [])),
  );
}
