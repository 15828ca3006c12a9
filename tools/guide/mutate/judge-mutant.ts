import { resolve, type Answers, type Rules } from '../../../src/engine/index.ts';
import { compare, weighChanges, type BandChange, type Must, type Weighed } from '../../proof/index.ts';
import type { PackProcedure } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { readFiles } from '../../compiler/read/draft.ts';
import { findAsked, findUnmet } from '../../compiler/rules/personas.ts';
import type { Persona } from '../../compiler/rules/persona.ts';
import { checkRefusals } from '../../compiler/rules/refusals.ts';
import type { Mutant } from './mutant.ts';

/**
 * What the proof looks at and a plan does not. The marks of the ladder are checked in full before: see `breaksLadder`.
 */
const MARK = 'protective';

export type Verdict =
  | { readonly kind: 'caught'; readonly by: 'family' | 'content' | 'proof' }
  /** no answers lead to another plan, nor to other questions */
  | { readonly kind: 'same' }
  | { readonly kind: 'survived'; readonly example: Answers; readonly effect: string };

const CAUGHT_BY_PROOF: Verdict = { kind: 'caught', by: 'proof' };

/**
 * Puts mutants before everything that guards the rules: the families first, as they are the quickest, and the proof
 * last, of all that is left at once. What changes no plan is not proved again, unless it is a mark of what protects.
 * `note`: told how many were judged.
 */
export function judgeMutants(
  pack: Content,
  musts: readonly Must[],
  personas: readonly Persona[],
  mutants: readonly Mutant[],
  note: (judged: number) => void = () => undefined,
): readonly Verdict[] {
  let judged = 0;
  const judge = (verdict: Verdict): Verdict => {
    judged += 1;
    note(judged);
    return verdict;
  };
  const seen = mutants.map(({ rules }): Verdict | null => {
    if (personas.some((persona) => isWrongFor(persona, rules))) return judge({ kind: 'caught', by: 'family' });
    return breaksLadder(pack, rules) ? judge({ kind: 'caught', by: 'content' }) : null;
  });
  const left = mutants.filter((_, at) => seen[at] === null).map(({ rules }) => rules);
  const weigh = weighChanges({ ...pack, musts }, left);
  return mutants.map((mutant, at) => seen[at] ?? judge(judgeByProof(pack, mutant, weigh(mutant.rules))));
}

function judgeByProof(pack: Content, { rules, of, path: [key] }: Mutant, weighed: Weighed): Verdict {
  const procedure = 'procedure' in of ? of.procedure : undefined;
  const isChanged = (): boolean => {
    if (procedure === undefined) return weighed.isAskedElsewhere() || weighed.standsElsewhere();
    return isAlone(pack, rules, procedure) ? weighed.standsElsewhere(procedure) : weighed.isShownElsewhere();
  };
  // to compare all plans takes longer than the proof, which most such mistakes do not pass
  if (key === MARK && !weighed.isProved()) return CAUGHT_BY_PROOF;
  if (!isChanged()) return { kind: 'same' };
  if (key !== MARK && !weighed.isProved()) return CAUGHT_BY_PROOF;
  // what passes all is told with an example
  return procedure === undefined ? compareAll(pack, rules) : compareProcedure(pack, rules, procedure);
}

/** Whether the check would refuse a family under these rules. */
export function isWrongFor(persona: Persona, rules: Rules): boolean {
  return (
    findUnmet(persona, rules).length > 0 ||
    findAsked(persona, rules).length > 0 ||
    Object.keys(resolve(rules.flow, persona.answers).dropped).length > 0
  );
}

function breaksLadder(pack: Content, rules: Rules): boolean {
  const read = readFiles(new Map(), pack.locale);
  const byId = new Map(pack.procedures.map((procedure) => [procedure.id, procedure]));
  const procedures = rules.procedures.map(
    (procedure) => ({ ...byId.get(procedure.id), ...procedure }) as PackProcedure,
  );
  checkRefusals(read, procedures);
  return read.issues.sorted().length > 0;
}

/** Whether a change is in what gives the band of a procedure; what it protects from changes the plan around it too. */
function isAlone(pack: Content, rules: Rules, id: string): boolean {
  const was = pack.procedures.find((procedure) => procedure.id === id);
  const is = rules.procedures.find((procedure) => procedure.id === id);
  return JSON.stringify([was?.protective, was?.lift]) === JSON.stringify([is?.protective, is?.lift]);
}

function compareProcedure(pack: Content, rules: Rules, id: string): Verdict {
  const isOwn = isAlone(pack, rules, id);
  const [change] = (isOwn ? compare(pickOne(pack, id), pickOne(rules, id)) : compare(pack, rules)).procedures;
  const [move] = isOwn ? (change?.own ?? []) : (change?.shown ?? []);
  return change && move ? survived(change.procedure, move) : { kind: 'same' };
}

/**
 * A question, or a condition with a name, can change every procedure; one after the other is much
 * quicker than all with their caps.
 */
function compareAll(pack: Content, rules: Rules): Verdict {
  const [asked] = compare({ ...pack, procedures: [] }, { ...rules, procedures: [] }).questions;
  if (asked)
    return {
      kind: 'survived',
      example: asked.example,
      effect: `"${asked.question}" is ${asked.asked ? 'asked' : 'not asked'}`,
    };
  for (const { id } of rules.procedures) {
    const [change] = compare(pickOne(pack, id), pickOne(rules, id)).procedures;
    const [move] = change?.own ?? [];
    if (move) return survived(id, move);
  }
  return { kind: 'same' };
}

const pickOne = ({ flow, procedures, caps }: Rules, id: string): Rules => ({
  flow,
  caps,
  procedures: procedures.filter((procedure) => procedure.id === id),
});

function survived(procedure: string, { from, to, example }: BandChange): Verdict {
  return {
    kind: 'survived',
    example,
    effect:
      `"${procedure}" ${to === null ? 'is not in the plan' : `stands in "${to}"`} instead of ` +
      `${from === null ? 'not being in the plan' : `"${from}"`}`,
  };
}
