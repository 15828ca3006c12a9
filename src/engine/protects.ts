import { compileRules } from './compile/compile-rules.ts';
import { settle } from './settle.ts';
import type { Answers, ProcedureId, Rules } from './types.ts';

/**
 * Whether a procedure protects, with these answers: no cap moves it in their plan.
 *
 * Errors: throws, naming the id, when the procedure is unknown.
 */
export function protects(rules: Rules, answers: Answers, procedure: ProcedureId): boolean {
  const { flow, find } = compileRules(rules);
  return find(procedure).protects(settle(flow, answers));
}
