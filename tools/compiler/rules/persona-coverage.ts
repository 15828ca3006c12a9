import {
  PLACES,
  holds,
  plan,
  resolve,
  type Answers,
  type Place,
  type ProcedureId,
  type Rules,
} from '../../../src/engine/index.ts';
import type { SignGroup } from '../../../src/pack/index.ts';
import type { Read } from '../read/draft.ts';
import type { PersonaFile } from './personas.ts';
import {
  createLineFinder,
  isAtom,
  listParts,
  listRulePlaces,
  showCondition,
  type ConditionPlace,
  type RulePlace,
} from './rule-places.ts';

/** A condition that no family makes true, or that none makes false. */
export interface Uncovered {
  readonly file: string;
  readonly line: number;
  readonly condition: string;
  readonly never: 'true' | 'false' | 'true or false';
}

interface Covered<T> {
  readonly all: number;
  readonly missing: readonly T[];
}

/** What the families of personas/ try of the rules. */
export interface PersonaCoverage {
  readonly procedures: Covered<ProcedureId>;
  /** `question/option` */
  readonly options: Covered<string>;
  /** by the option that they fill in */
  readonly signs: Covered<string>;
  /** true in one family and false in another: each `when`, each choice of a band, and each atom in them */
  readonly conditions: Covered<Uncovered>;
  /** the plan of each family, and how many cards it shows in each place */
  readonly personas: readonly {
    readonly id: string;
    readonly bands: Readonly<Record<ProcedureId, Place>>;
    readonly cards: Readonly<Record<Place, number>>;
  }[];
}

/**
 * Measures what the families try. What no family tries is an issue, once the rules and the families are without a
 * fault: a plan that is wrong covers nothing. `signsFill`: the question that the signs fill in.
 */
export function checkPersonaCoverage(
  draft: Read,
  rules: Rules,
  personas: readonly PersonaFile[],
  signs: readonly SignGroup[],
  signsFill: string | undefined,
): PersonaCoverage {
  const played = personas.flatMap(({ id, persona }) =>
    persona ? [{ id, kept: resolve(rules.flow, persona.answers).kept, bands: plan(rules, persona.answers).bands }] : [],
  );
  const sets = played.map(({ kept }) => kept);
  const reached = new Set(
    sets.flatMap((kept) =>
      Object.entries(kept).flatMap(([question, options]) => options.map((option) => `${question}/${option}`)),
    ),
  );
  const held = new Set(
    played.flatMap(({ bands }) => PLACES.flatMap((band) => bands[band].map(({ procedure }) => procedure))),
  );
  const all = {
    procedures: rules.procedures.map(({ id }) => id),
    options: rules.flow.questions.flatMap(({ id, options }) => options.map((option) => `${id}/${option.id}`)),
    signs: signs.flatMap((group) => group.signs),
  };
  const coverage: PersonaCoverage = {
    procedures: { all: all.procedures.length, missing: all.procedures.filter((id) => !held.has(id)) },
    options: { all: all.options.length, missing: all.options.filter((option) => !reached.has(option)) },
    signs: {
      all: all.signs.length,
      missing: all.signs.filter(({ noticed }) => !reached.has(`${signsFill}/${noticed}`)).map(({ id }) => id),
    },
    conditions: coverConditions(draft, rules, sets, held),
    personas: played.map(({ id, bands }) => ({
      id,
      cards: Object.fromEntries(
        PLACES.map((place) => [place, bands[place].filter(({ joins }) => joins === undefined).length]),
      ) as Record<Place, number>,
      bands: Object.fromEntries(PLACES.flatMap((band) => bands[band].map(({ procedure }) => [procedure, band]))),
    })),
  };
  if (!draft.issues.sorted().some(({ file }) => DECIDES.test(file))) report(draft, coverage);
  return coverage;
}

/** The files that decide what the plan of a family holds. */
const DECIDES = /^(?:flow|contacts|pack)\.yaml$|^(?:procedures|personas)\//;

function coverConditions(
  { files }: Read,
  rules: Rules,
  sets: readonly Answers[],
  held: ReadonlySet<ProcedureId>,
): PersonaCoverage['conditions'] {
  const lineOf = createLineFinder(files);
  const tried = listRulePlaces(rules, files).flatMap((whole) => {
    const decisive = sets.filter((kept) => comesTo(rules, whole, kept));
    const atoms = listParts(whole).filter(isAtom);
    // a lone atom, negated or not, is the whole condition
    const tests =
      atoms.length === 1
        ? atoms.map((part) => ({ part, on: decisive, isWhole: true }))
        : [{ part: whole, on: decisive, isWhole: true }, ...atoms.map((part) => ({ part, on: sets, isWhole: false }))];
    // of a procedure that no plan holds, that is said once
    const told =
      'procedure' in whole.of && !held.has(whole.of.procedure) ? tests.filter(({ isWhole }) => !isWhole) : tests;
    return told.map(({ part, on }) => ({ part, ...tryOn(rules, part, on) }));
  });
  const missing = tried
    .filter(({ isTrue, isFalse }) => !isTrue || !isFalse)
    .map(({ part, isTrue, isFalse }): Uncovered => ({
      file: part.file,
      line: lineOf(part.file, part.path),
      condition: showCondition(part.condition),
      never: !isTrue && !isFalse ? 'true or false' : isTrue ? 'false' : 'true',
    }));
  return { all: tried.length, missing };
}

function tryOn(
  { flow }: Rules,
  { condition }: ConditionPlace,
  sets: readonly Answers[],
): { readonly isTrue: boolean; readonly isFalse: boolean } {
  const truths = sets.map((kept) => holds(flow, condition, kept));
  return { isTrue: truths.includes(true), isFalse: truths.includes(false) };
}

/**
 * Whether a plan depends on this condition at all: a choice of band is looked at when the procedure is there
 * and no earlier choice was taken.
 */
function comesTo({ flow, procedures }: Rules, { of }: RulePlace, kept: Answers): boolean {
  if (!('procedure' in of) || of.part === 'when') return true;
  const procedure = procedures.find(({ id }) => id === of.procedure);
  if (procedure?.when && !holds(flow, procedure.when, kept)) return false;
  if (typeof of.part !== 'number') return true;
  return !procedure?.band.slice(0, of.part).some(({ when }) => !when || holds(flow, when, kept));
}

function report(draft: Read, { procedures, conditions }: PersonaCoverage): void {
  const lineOf = createLineFinder(draft.files);
  for (const id of procedures.missing) {
    const file = `procedures/${id}.yaml`;
    draft.issues.add(
      'procedure-without-persona',
      { file, line: lineOf(file, ['when']) },
      `The plan of no family holds "${id}".`,
      'Write a family in personas/ whose plan must hold it.',
    );
  }
  for (const { file, line, condition, never } of conditions.missing) {
    draft.issues.add(
      'condition-without-persona',
      { file, line },
      `No family makes ${condition} ${never}, so nobody sees when it is wrong.`,
      'Write a family in personas/ that does, and what its plan must hold, or must not.',
    );
  }
}
