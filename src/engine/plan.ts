import { compileRules } from './compile/compile-rules.ts';
import { fillBands, type BroughtProcedure } from './fill-bands.ts';
import { settle } from './settle.ts';
import type { Answers, Plan, Rules } from './types.ts';

/**
 * What to do, by place, for these answers; partial answers give a plan too.
 *
 * In: rules and answers as for `resolve`. Out: every procedure that the answers bring, once. Inside a band come those
 * that are lifted, then what a cap moved down, then the rest, each in the pack's order. The same answers give the same
 * plan, whatever the order of their keys.
 * Errors: throws, naming the id, when the rules themselves cannot be (an id twice, no default band, an unknown
 * question).
 *
 *     plan(rules, { leak: ['gas'] }).bands.now.map((item) => item.procedure)   // ['leave-and-call']
 */
export function plan(rules: Rules, answers: Answers): Plan {
  const { flow, procedures } = compileRules(rules);
  const chosen = settle(flow, answers);
  const own: BroughtProcedure[] = [];
  for (const { id, hosts, bandFor, protects, lifts } of procedures) {
    const band = bandFor(chosen);
    if (band) own.push({ procedure: id, band, hosts, protects: protects(chosen), lifted: lifts(chosen) });
  }
  return { bands: fillBands(own, rules.caps) };
}
