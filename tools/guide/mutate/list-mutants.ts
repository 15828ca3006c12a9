import { PLACES, type Condition, type Procedure, type Rules } from '../../../src/engine/index.ts';
import { listRulePlaces, type RulePlace } from '../../compiler/rules/rule-places.ts';
import { changeCondition } from './change-condition.ts';
import { withNamed, withProcedure, withQuestion, withWhen, type Mutant } from './mutant.ts';

/** Every small mistake in the rules, one at a time: in a condition, a band, or a mark of a procedure. */
export function listMutants(rules: Rules, files: ReadonlyMap<string, string>): readonly Mutant[] {
  return [
    ...listRulePlaces(rules, files).flatMap((place) => mutateCondition(rules, place)),
    ...rules.procedures.flatMap((procedure) => [...moveBands(rules, procedure), ...flipMarks(rules, procedure)]),
  ];
}

function mutateCondition(rules: Rules, { condition, file, path, of }: RulePlace): readonly Mutant[] {
  return changeCondition(condition, path).map(({ condition: when, ...change }): Mutant => {
    if ('question' in of)
      return { ...change, file, of, rules: withQuestion(rules, of.question, (question) => withWhen(question, when)) };
    if ('name' in of) return { ...change, file, of, rules: withNamed(rules, of.name, when) };
    return {
      ...change,
      file,
      of: { procedure: of.procedure },
      rules: withProcedure(rules, of.procedure, (procedure) => withPart(procedure, of.part, when)),
    };
  });
}

type RulePart = Extract<RulePlace['of'], { readonly procedure: string }>['part'];

/** A procedure with another condition in one of its places; null: without any. */
function withPart(procedure: Procedure, part: RulePart, when: Condition | null): Procedure {
  switch (part) {
    case 'when':
      return withWhen(procedure, when);
    case 'lift':
      return { ...procedure, lift: when ?? { kind: 'all', of: [] } };
    case 'protective':
      return { ...procedure, protective: when ?? true };
    default:
      return {
        ...procedure,
        band: dropUnreachable(
          procedure.band.map((choice, index) => (index === part ? withWhen(choice, when) : choice)),
        ),
      };
  }
}

/** What follows a band without a condition is never looked at. */
function dropUnreachable(band: Procedure['band']): Procedure['band'] {
  const last = band.findIndex(({ when }) => when === undefined);
  return last < 0 ? band : band.slice(0, last + 1);
}

function moveBands(rules: Rules, { id, band: rule }: Procedure): readonly Mutant[] {
  return rule.flatMap(({ band }, index) => {
    const place = PLACES.indexOf(band);
    return PLACES.filter((_, other) => Math.abs(other - place) === 1).map((place): Mutant => ({
      file: `procedures/${id}.yaml`,
      path: rule.length === 1 ? ['band'] : ['band', index, 'band'],
      of: { procedure: id },
      says: `with the band "${place}" instead of "${band}"`,
      rules: withProcedure(rules, id, (procedure) => ({
        ...procedure,
        band: procedure.band.map((choice, at) => (at === index ? { ...choice, band: place } : choice)),
      })),
    }));
  });
}

const MARKS = { service: 'service', lastResort: 'last-resort' } as const;

function flipMarks(rules: Rules, { id, protective }: Procedure): readonly Mutant[] {
  const shield: Mutant = {
    file: `procedures/${id}.yaml`,
    path: ['protective'],
    of: { procedure: id },
    says: `${protective ? 'without' : 'with'} "protective: true"`,
    rules: withProcedure(rules, id, (procedure) => ({ ...procedure, protective: !protective })),
  };
  const marks = (Object.keys(MARKS) as readonly (keyof typeof MARKS)[]).map((mark): Mutant => {
    const flipped = !rules.procedures.find((procedure) => procedure.id === id)?.[mark];
    return {
      file: `procedures/${id}.yaml`,
      path: [MARKS[mark]],
      of: { procedure: id },
      says: `${flipped ? 'with' : 'without'} "${MARKS[mark]}: true"`,
      rules: withProcedure(rules, id, (procedure) => ({ ...procedure, [mark]: flipped })),
    };
  });
  return [shield, ...marks];
}
