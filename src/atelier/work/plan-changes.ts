import { PLACES, plan, type Answers } from '../../engine/index.ts';
import type { Content, Family } from '../../../tools/compiler/index.ts';
import { says } from '../../../tools/guide/languages/index.ts';
import type { PlanChanges } from './protocol.ts';

/** The plan of each family, as one text. */
type Plans = ReadonlyMap<string, string>;

const planOf = (content: Content, answers: Answers): Readonly<Record<string, readonly string[]>> => {
  const { bands } = plan(content, answers);
  return Object.fromEntries(PLACES.map((band) => [band, bands[band].map(({ procedure }) => procedure)]));
};

export const plansOf = (content: Content, families: readonly Family[]): Plans =>
  new Map(families.map(({ id, answers }) => [id, JSON.stringify(planOf(content, answers))]));

/** How the plans of the families differ between two versions of a guide. Families of both are compared. */
export function comparePlans(
  before: { readonly content: Content; readonly plans: Plans },
  after: { readonly content: Content; readonly families: readonly Family[] },
): PlanChanges {
  const { content, families } = after;
  const plans = plansOf(content, families);
  const known = families.filter(({ id }) => before.plans.has(id));
  const hasMoved = ({ id }: Family): boolean => before.plans.get(id) !== plans.get(id);
  const reworded = new Set(
    content.procedures
      .filter((procedure) => {
        const was = before.content.procedures.find(({ id }) => id === procedure.id);
        return was !== undefined && wordsOf(was) !== wordsOf(procedure);
      })
      .map(({ id }) => id),
  );
  return {
    all: families.length,
    moved: known.filter(hasMoved).map((family) => ({
      id: family.id,
      says: family.says,
      ...sayMove(before.content, content, before.plans.get(family.id) ?? '{}', plans.get(family.id) ?? '{}'),
    })),
    reworded: known
      .filter((family) => !hasMoved(family) && [...reworded].some((id) => plans.get(family.id)?.includes(`"${id}"`)))
      .map(({ id, says }) => ({ id, says })),
  };
}

/** What a family reads of a procedure. */
const wordsOf = (procedure: Content['procedures'][number]): string => {
  const { title, short, why, situation, sections } = procedure;
  return JSON.stringify([title, short, why, situation, sections]);
};

/** The first thing that stands elsewhere in one family's plan: where it was, and where it is. */
function sayMove(
  before: Content,
  after: Content,
  was: string,
  is: string,
): { readonly before: string; readonly after: string } {
  const [old, now] = [was, is].map((plan) => JSON.parse(plan) as Readonly<Record<string, readonly string[]>>);
  const placeIn = (bands: typeof old, id: string): string | null =>
    PLACES.find((band) => bands?.[band]?.includes(id)) ?? null;
  const all = [...before.procedures, ...after.procedures];
  const moved = all.find(({ id }) => placeIn(old, id) !== placeIn(now, id));
  if (moved === undefined) return { before: '', after: '' };
  const say = (place: string | null): string =>
    `${moved.title} : ${place === null ? '—' : says.bands[place as keyof typeof says.bands]}`;
  return { before: say(placeIn(old, moved.id)), after: say(placeIn(now, moved.id)) };
}
