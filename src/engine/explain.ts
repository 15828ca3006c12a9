import { compileRules } from './compile/compile-rules.ts';
import { findBrings } from './find-brings.ts';
import { findWithdrawals } from './find-withdrawals.ts';
import { listDependencies } from './list-dependencies.ts';
import { plan } from './plan.ts';
import { settle } from './settle.ts';
import type { Answers, Plan, ProcedureId, Reason, Rules } from './types.ts';

/**
 * Why a procedure is in the plan of these answers: see `Reason`.
 *
 * `brings` is the smallest set, and of several the first in the flow's order, as long as the rules look at few enough
 * of the choices made (see `findBrings`); beyond, a set from which nothing can be left out. `withdrawnBy` tries one
 * change to one asked question, also one without an answer yet; choosing an exclusive option replaces the others.
 * Errors: throws, naming the id, when the procedure is unknown or not in the plan.
 *
 *     explain(rules, { leak: ['gas'], home: ['flat'] }, 'leave-and-call').brings
 *     // [{ question: 'leak', option: 'gas' }]
 */
export function explain(rules: Rules, answers: Answers, procedureId: ProcedureId): Reason {
  const { flow, find } = compileRules(rules);
  const procedure = find(procedureId);
  const chosen = settle(flow, answers);
  if (procedure.bandFor(chosen) === null)
    throw new Error(`The procedure "${procedureId}" is not in the plan of these answers`);
  const matters = listDependencies(flow, procedure.source);
  return {
    procedure: procedureId,
    brings: findBrings(procedure, matters, chosen),
    withdrawnBy: findWithdrawals(procedure, matters, chosen),
    pushedBy: findPushers(plan(rules, answers), procedureId),
  };
}

/** The cards that stand where a cap left no room for this one. */
function findPushers({ bands }: Plan, id: ProcedureId): readonly ProcedureId[] {
  const placed = Object.values(bands)
    .flat()
    .find(({ procedure }) => procedure === id);
  if (!placed || placed.band === placed.ownBand) return [];
  return bands[placed.ownBand].filter(({ joins }) => joins === undefined).map(({ procedure }) => procedure);
}
