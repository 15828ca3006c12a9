import { BANDS, type Band, type Flow, type Procedure, type ProcedureId, type Rules } from '../types.ts';
import { compileCondition, type Chosen, type FindQuestion } from './compile-condition.ts';
import { compileFlow, type CompiledFlow } from './compile-flow.ts';

export interface CompiledProcedure {
  readonly id: ProcedureId;
  readonly first: boolean;
  readonly source: Procedure;
  /** the band its rule gives, null when these answers do not bring it */
  readonly bandFor: (chosen: Chosen) => Band | null;
}

export interface CompiledRules {
  readonly flow: CompiledFlow;
  /** in the pack's order */
  readonly procedures: readonly CompiledProcedure[];
  readonly find: (id: ProcedureId) => CompiledProcedure;
}

const compiled = new WeakMap<Rules, CompiledRules>();

/** The rules with their conditions as closures, made once per rules object. Throws, naming the id, as `compileFlow` does. */
export function compileRules(rules: Rules): CompiledRules {
  let result = compiled.get(rules);
  if (!result) {
    const byId = compileProcedures(rules.flow, rules.procedures);
    result = {
      flow: compileFlow(rules.flow),
      procedures: [...byId.values()],
      find: (id) => {
        const procedure = byId.get(id);
        if (!procedure) throw new Error(`There is no procedure "${id}"`);
        return procedure;
      },
    };
    compiled.set(rules, result);
  }
  return result;
}

export function compileProcedures(flow: Flow, sources: readonly Procedure[]): Map<ProcedureId, CompiledProcedure> {
  const { find } = compileFlow(flow);
  const byId = new Map<ProcedureId, CompiledProcedure>();
  for (const source of sources) {
    const { id, first = false } = source;
    if (byId.has(id)) throw new Error(`The procedure "${id}" is there twice`);
    byId.set(id, { id, first, source, bandFor: compileBand(source, find) });
  }
  return byId;
}

function compileBand({ id, when, band: rule }: Procedure, find: FindQuestion): CompiledProcedure['bandFor'] {
  const brings = when ? compileCondition(when, find) : null;
  const choices = rule.map((choice) => {
    if (!BANDS.includes(choice.band)) throw new Error(`The procedure "${id}" names an unknown band "${String(choice.band)}"`);
    return { holds: choice.when ? compileCondition(choice.when, find) : null, band: choice.band };
  });
  const last = choices.pop();
  if (!last || last.holds) throw new Error(`The procedure "${id}" has no default band`);
  return (chosen) => {
    if (brings && !brings(chosen)) return null;
    for (const { holds, band } of choices) if (!holds || holds(chosen)) return band;
    return last.band;
  };
}
