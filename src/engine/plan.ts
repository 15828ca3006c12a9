import { compileRules } from './compile/compile-rules.ts';
import { fillBands, type OwnItems } from './fill-bands.ts';
import { settle } from './settle.ts';
import type { Answers, Band, Plan, Rules } from './types.ts';

/**
 * What to do, by band, for these answers; partial answers give a plan too.
 *
 * In: rules and answers as for `resolve`. Out: every procedure that the answers bring, once; the order is the pack's, and what a
 * cap moved down stands before a band's own. The same answers give the same plan, whatever the order of their keys.
 * Errors: throws, naming the id, when the rules themselves cannot be (an id twice, no default band, an unknown question).
 *
 *     plan(rules, { leak: ['gas'] }).bands.now.map((item) => item.procedure)   // ['leave-and-call']
 */
export function plan(rules: Rules, answers: Answers): Plan {
  const { flow, procedures } = compileRules(rules);
  const chosen = settle(flow, answers);
  const own: Record<Band, OwnItems> = {
    now: { first: [], others: [] },
    today: { first: [], others: [] },
    week: { first: [], others: [] },
    later: { first: [], others: [] },
  };
  for (const { id, first, bandFor } of procedures) {
    const band = bandFor(chosen);
    if (band) own[band][first ? 'first' : 'others'].push({ procedure: id, band, ownBand: band });
  }
  return { bands: fillBands(own, rules.caps) };
}
