import { PLACES, plan, resolve, type Answers, type Place, type Rules } from '../../../src/engine/index.ts';
import { growFamily } from './grow-family.ts';

/** What one family should say, and how many mistakes that would catch. */
export interface Suggestion {
  /** null: a family that is not there yet */
  readonly family: string | null;
  readonly answers: Answers;
  readonly holds: Readonly<Partial<Record<Place, readonly string[]>>>;
  readonly never: readonly string[];
  readonly catches: number;
}

interface Family {
  readonly id: string;
  readonly answers: Answers;
}

/** A mistake in the rules, with answers that show it. */
interface Mistake {
  readonly rules: Rules;
  readonly example: Answers;
}

/**
 * A short list of what families could say to catch these mistakes: first by more from those that are there, then by new
 * ones. Each time what catches most of what is left comes next. Whether a claim is right is for a person to judge.
 */
export function suggest(
  rules: Rules,
  families: readonly Family[],
  mistakes: readonly Mistake[],
): readonly Suggestion[] {
  const said = new Map(families.map(({ id }) => [id, { procedures: [] as string[], catches: 0 }]));
  const left = new Set(mistakes);
  const claims = listClaims(rules, families, mistakes);
  for (let best = takeBest(claims, left); best; best = takeBest(claims, left)) {
    const family = said.get(best.family);
    family?.procedures.push(best.procedure);
    if (family) family.catches += best.catches.length;
    for (const mistake of best.catches) left.delete(mistake);
  }
  const more = families.flatMap(({ id, answers }) => {
    const { procedures = [], catches = 0 } = said.get(id) ?? {};
    return procedures.length > 0 ? [write(rules, id, answers, procedures, catches)] : [];
  });
  return [...more.toSorted((a, b) => b.catches - a.catches), ...inventFamilies(rules, left)];
}

/**
 * That a procedure stands where a family's plan has it: one thing to say, and the mistakes that would make it false.
 */
interface Claim {
  readonly family: string;
  readonly procedure: string;
  readonly catches: readonly Mistake[];
}

function listClaims(rules: Rules, families: readonly Family[], mistakes: readonly Mistake[]): readonly Claim[] {
  return families.flatMap(({ id, answers }) => {
    const caught = new Map<string, Mistake[]>();
    for (const mistake of mistakes)
      for (const procedure of findMoved(rules, mistake.rules, answers))
        caught.set(procedure, [...(caught.get(procedure) ?? []), mistake]);
    return [...caught].map(([procedure, catches]) => ({ family: id, procedure, catches }));
  });
}

function takeBest(claims: readonly Claim[], left: ReadonlySet<Mistake>): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    const catches = claim.catches.filter((mistake) => left.has(mistake));
    if (catches.length > (best?.catches.length ?? 0)) best = { ...claim, catches };
  }
  return best;
}

/** New families, each grown from answers that show one mistake so that it shows as many others as it can. */
function inventFamilies(rules: Rules, mistakes: ReadonlySet<Mistake>): readonly Suggestion[] {
  const invented: Suggestion[] = [];
  let left = [...mistakes];
  for (let [seed] = left; seed; [seed] = left) {
    const catchesOf = (answers: Answers) =>
      left.filter((mistake) => findMoved(rules, mistake.rules, answers).length > 0);
    const answers = growFamily(rules.flow, seed.example, (some) => catchesOf(some).length);
    const catches = catchesOf(answers);
    const procedures = [...new Set(catches.flatMap((mistake) => findMoved(rules, mistake.rules, answers).slice(0, 1)))];
    if (catches.length > 0) invented.push(write(rules, null, answers, procedures, catches.length));
    left = left.filter((mistake) => mistake !== seed && !catches.includes(mistake));
  }
  return invented.toSorted((a, b) => b.catches - a.catches);
}

/** The procedures that a mistake puts elsewhere in the plan of these answers. */
function findMoved(sound: Rules, mistake: Rules, answers: Answers): readonly string[] {
  if (Object.keys(resolve(mistake.flow, answers).dropped).length > 0) return [];
  const [was, is] = [bandsOf(sound, answers), bandsOf(mistake, answers)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
}

function bandsOf(rules: Rules, answers: Answers): ReadonlyMap<string, Place> {
  const { bands } = plan(rules, answers);
  return new Map(PLACES.flatMap((band) => bands[band].map(({ procedure }) => [procedure, band] as const)));
}

function write(
  rules: Rules,
  family: string | null,
  answers: Answers,
  procedures: readonly string[],
  catches: number,
): Suggestion {
  const bands = bandsOf(rules, answers);
  const holds = PLACES.map((band) => [band, procedures.filter((id) => bands.get(id) === band)] as const).filter(
    ([, ids]) => ids.length > 0,
  );
  return {
    family,
    answers,
    holds: Object.fromEntries(holds),
    never: procedures.filter((id) => !bands.has(id)),
    catches,
  };
}
