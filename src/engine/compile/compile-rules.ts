import {
  PLACES,
  type Condition,
  type Flow,
  type Place,
  type Procedure,
  type ProcedureId,
  type Rules,
} from '../types.ts';
import type { CompileCondition } from './compile-condition.ts';
import type { Chosen, Test } from './compiled-question.ts';
import { compileFlow, type CompiledFlow } from './compile-flow.ts';

export interface CompiledProcedure {
  readonly id: ProcedureId;
  readonly source: Procedure;
  /** in whose card it may stand; they stand in no card that leads back to it */
  readonly hosts: readonly ProcedureId[];
  /** the place its rule gives, null when these answers do not bring it */
  readonly bandFor: (chosen: Chosen) => Place | null;
  readonly protects: Test;
  readonly lifts: Test;
}

export interface CompiledRules {
  readonly flow: CompiledFlow;
  /** in the pack's order */
  readonly procedures: readonly CompiledProcedure[];
  readonly find: (id: ProcedureId) => CompiledProcedure;
}

const compiled = new WeakMap<Rules, CompiledRules>();

/**
 * The rules with their conditions as closures, made once per rules object. Throws, naming the id, as `compileFlow`
 * does.
 */
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
  const { compile } = compileFlow(flow);
  const byId = new Map<ProcedureId, CompiledProcedure>();
  for (const source of sources) {
    const { id, joins = NOWHERE, protective = false, lift = false } = source;
    if (byId.has(id)) throw new Error(`The procedure "${id}" is there twice`);
    byId.set(id, {
      id,
      source,
      hosts: joins,
      bandFor: compileBand(source, compile),
      protects: compileMark(protective, compile),
      lifts: compileMark(lift, compile),
    });
  }
  for (const { id, hosts } of byId.values()) if (hosts.length > 0) checkHosts(id, byId);
  return byId;
}

const NOWHERE: readonly ProcedureId[] = [];
const always: Test = () => true;
const never: Test = () => false;

function compileMark(mark: boolean | Condition, compile: CompileCondition): Test {
  if (typeof mark === 'boolean') return mark ? always : never;
  return compile(mark);
}

/** Cards in a circle would stand nowhere. */
function checkHosts(start: ProcedureId, byId: ReadonlyMap<ProcedureId, CompiledProcedure>): void {
  const seen = new Set<ProcedureId>();
  const pending = [...(byId.get(start)?.hosts ?? [])];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (id === start) throw new Error(`The procedure "${start}" stands in a card that stands in its own`);
    if (!seen.has(id)) pending.push(...(byId.get(id)?.hosts ?? []));
    seen.add(id);
  }
}

function compileBand({ id, when, band: rule }: Procedure, compile: CompileCondition): CompiledProcedure['bandFor'] {
  const brings = when ? compile(when) : always;
  const choices = rule.map((choice) => {
    if (!PLACES.includes(choice.band))
      throw new Error(`The procedure "${id}" names an unknown band "${String(choice.band)}"`);
    return { holds: choice.when ? compile(choice.when) : null, band: choice.band };
  });
  const last = choices.pop();
  if (!last || last.holds) throw new Error(`The procedure "${id}" has no default band`);
  return choices.length === 0 ? giveBand(brings, last.band) : chooseBand(brings, choices, last.band);
}

function giveBand(brings: Test, band: Place): CompiledProcedure['bandFor'] {
  return (chosen) => (brings(chosen) ? band : null);
}

function chooseBand(
  brings: Test,
  choices: readonly { readonly holds: Test | null; readonly band: Place }[],
  otherwise: Place,
): CompiledProcedure['bandFor'] {
  return (chosen) => {
    if (!brings(chosen)) return null;
    for (const { holds, band } of choices) if (!holds || holds(chosen)) return band;
    return otherwise;
  };
}
