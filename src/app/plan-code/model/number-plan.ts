import type { NumberedId, PlanNumbers } from '../../../pack/index.ts';
import type { CarriedPlan } from './carried.ts';
import type { Numbered } from './content.ts';

const placeOf = (list: readonly NumberedId[], id: string): number => list.findIndex(([numbered]) => numbered === id);
const insideOf = (list: readonly NumberedId[], at: number): readonly string[] => list[at]?.[1] ?? [];
const growing = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].filter((number) => number >= 0).sort((a, b) => a - b);

/** A plan in numbers. What has no number is left out: it belongs to no edition. */
export function numberPlan({ questions, procedures }: PlanNumbers, { answers, items, steps }: CarriedPlan): Numbered {
  const marked = growing(Object.keys(items).map((id) => placeOf(procedures, id)));
  const ticked = growing(steps.map(({ procedure }) => placeOf(procedures, procedure)));
  return {
    answers: questions.map(([id, options]) => growing((answers[id] ?? []).map((option) => options.indexOf(option)))),
    items: marked.map((procedure) => ({
      procedure,
      isNotForMe: items[procedures[procedure]?.[0] ?? ''] === 'not-for-me',
    })),
    steps: ticked.flatMap((procedure) => {
      const [id, known = []] = procedures[procedure] ?? [];
      const own = growing(steps.flatMap((step) => (step.procedure === id ? [known.indexOf(step.step)] : [])));
      return own.length > 0 ? [{ procedure, steps: own }] : [];
    }),
  };
}

/** The plan of such numbers, in the words of ids; those that this edition has no more are among them. */
export function namePlan({ questions, procedures }: PlanNumbers, { answers, items, steps }: Numbered): CarriedPlan {
  const idOf = (procedure: number): string => procedures[procedure]?.[0] ?? '';
  return {
    answers: Object.fromEntries(
      questions.flatMap(([id, options], at) => {
        const chosen = (answers[at] ?? []).flatMap((option) => options[option] ?? []);
        return chosen.length > 0 ? [[id, chosen]] : [];
      }),
    ),
    items: Object.fromEntries(
      items.map(({ procedure, isNotForMe }) => [idOf(procedure), isNotForMe ? 'not-for-me' : 'done'] as const),
    ),
    steps: steps.flatMap(({ procedure, steps: own }) =>
      own.flatMap((place) => {
        const step = insideOf(procedures, procedure)[place];
        return step === undefined ? [] : [{ procedure: idOf(procedure), step }];
      }),
    ),
  };
}
