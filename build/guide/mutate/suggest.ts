import { BANDS, plan, resolve, type Answers, type Band, type Rules } from '../../../src/engine/index.ts';

/** Something that a family could say, and that a mistake would make false: this procedure stands in this band; null: in none. */
interface Claim {
  readonly family: string;
  readonly answers: Answers;
  readonly procedure: string;
  readonly band: Band | null;
}

/** What one family should say, and how many mistakes that would catch. */
export interface Suggestion {
  /** null: a family that is not there yet */
  readonly family: string | null;
  readonly answers: Answers;
  readonly holds: Readonly<Partial<Record<Band, readonly string[]>>>;
  readonly never: readonly string[];
  readonly catches: number;
}

interface Family {
  readonly id: string;
  readonly answers: Answers;
}

/**
 * A short list of what families could say to catch these mistakes: first by more from those that are there, then by new ones. Each time what
 * catches most of what is left comes next. Whether a claim is right is for a person to judge.
 */
export function suggest(rules: Rules, families: readonly Family[], mistakes: readonly { readonly rules: Rules; readonly example: Answers }[]): readonly Suggestion[] {
  const examples = new Map(mistakes.map(({ example }) => [JSON.stringify(example), example]));
  const ideas = [...examples].map(([id, answers]): Family => ({ id, answers }));
  const more = choose(rules, families, mistakes.map((mistake) => mistake.rules), 1);
  const fresh = choose(rules, ideas, more.left, Infinity);
  return [...gather(more.chosen, false), ...gather(fresh.chosen, true)];
}

interface Chosen {
  readonly claims: readonly Claim[];
  readonly catches: number;
}

/** `perStep`: how many claims of a family come at once; a new family says all that it can. */
function choose(rules: Rules, families: readonly Family[], mistakes: readonly Rules[], perStep: number): { readonly chosen: readonly Chosen[]; readonly left: readonly Rules[] } {
  const known = new Map(families.map((family) => [family.id, bandsOf(rules, family.answers)]));
  const claims = new Map<string, Claim>();
  const caughtBy = new Map<string, Set<Rules>>();
  for (const mistake of mistakes) {
    for (const { id, answers } of families) {
      for (const claim of contradict(id, answers, known.get(id) ?? new Map(), mistake)) {
        const key = perStep === 1 ? JSON.stringify([id, claim.procedure]) : id;
        claims.set(JSON.stringify([id, claim.procedure]), claim);
        caughtBy.set(key, (caughtBy.get(key) ?? new Set()).add(mistake));
      }
    }
  }
  const left = new Set(mistakes);
  const chosen: Chosen[] = [];
  while (left.size > 0) {
    let best: { key: string; catches: readonly Rules[] } = { key: '', catches: [] };
    for (const [key, all] of caughtBy) {
      const catches = [...all].filter((mistake) => left.has(mistake));
      if (catches.length > best.catches.length) best = { key, catches };
    }
    if (best.catches.length === 0) break;
    const own = [...claims].filter(([key, claim]) => (perStep === 1 ? key === best.key : claim.family === best.key)).map(([, claim]) => claim);
    const known = families.find(({ id }) => id === own[0]?.family);
    const needed = perStep === 1 || !known ? own : own.filter((claim) => best.catches.some((mistake) => bandsOf(mistake, known.answers).get(claim.procedure) !== (claim.band ?? undefined)));
    chosen.push({ claims: needed, catches: best.catches.length });
    for (const mistake of best.catches) left.delete(mistake);
  }
  return { chosen, left: [...left] };
}

/** What a family could say of its sound plan, and would be wrong under this mistake. */
function contradict(family: string, answers: Answers, sound: ReadonlyMap<string, Band>, mistake: Rules): readonly Claim[] {
  if (Object.keys(resolve(mistake.flow, answers).dropped).length > 0) return [];
  const bands = bandsOf(mistake, answers);
  const ids = [...new Set([...sound.keys(), ...bands.keys()])].filter((id) => sound.get(id) !== bands.get(id));
  return ids.map((procedure) => ({ family, answers, procedure, band: sound.get(procedure) ?? null }));
}

function bandsOf(rules: Rules, answers: Answers): ReadonlyMap<string, Band> {
  const { bands } = plan(rules, answers);
  return new Map(BANDS.flatMap((band) => bands[band].map(({ procedure }) => [procedure, band] as const)));
}

function gather(chosen: readonly Chosen[], isNew: boolean): readonly Suggestion[] {
  const families = [...new Set(chosen.flatMap(({ claims }) => claims.map(({ family }) => family)))];
  return families
    .map((family): Suggestion => {
      const own = chosen.filter(({ claims }) => claims.some((claim) => claim.family === family));
      const claims = own.flatMap((one) => one.claims);
      const inBand = (band: Band | null) => claims.filter((claim) => claim.band === band).map(({ procedure }) => procedure);
      const holds = BANDS.flatMap((band) => (inBand(band).length > 0 ? [[band, inBand(band)] as const] : []));
      return { family: isNew ? null : family, answers: claims[0]?.answers ?? {}, holds: Object.fromEntries(holds), never: inBand(null), catches: own.reduce((sum, { catches }) => sum + catches, 0) };
    })
    .toSorted((a, b) => Number(a.family === null) - Number(b.family === null) || b.catches - a.catches);
}
