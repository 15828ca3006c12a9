import type { NumberedId, PlanNumbers } from '../../../pack/index.ts';
import { PARTNERS, type CarriedPlan, type Shared } from './carried.ts';
import { MINUTES, type Numbered } from './content.ts';

const MINUTE = 60_000;
/** The first minute that a code can tell. */
const BEGINS = Date.UTC(2026, 0, 1);

const placeOf = (list: readonly NumberedId[], id: string): number => list.findIndex(([numbered]) => numbered === id);
const insideOf = (list: readonly NumberedId[], at: number): readonly string[] => list[at]?.[1] ?? [];
const growing = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].filter((number) => number >= 0).sort((a, b) => a - b);

/** A plan in numbers. What has no number is left out: it belongs to no edition. */
export function numberPlan(numbers: PlanNumbers, { answers, items, steps, shared }: CarriedPlan): Numbered {
  const { questions, procedures } = numbers;
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
    ...(shared && { shared: numberShared(numbers, shared) }),
  };
}

function numberShared({ procedures }: PlanNumbers, { partner, at, carriers }: Shared): NonNullable<Numbered['shared']> {
  const minute = Math.floor((at - BEGINS) / MINUTE);
  return {
    partner: PARTNERS.indexOf(partner),
    minute: Math.min(Math.max(minute, 0), MINUTES - 1),
    carriers: growing(Object.keys(carriers).map((id) => placeOf(procedures, id))).map((procedure) => ({
      procedure,
      carrier: carriers[procedures[procedure]?.[0] ?? ''] ?? 0,
    })),
  };
}

function nameShared({ procedures }: PlanNumbers, shared: NonNullable<Numbered['shared']>): Shared {
  return {
    partner: PARTNERS[shared.partner] ?? PARTNERS[0],
    at: BEGINS + shared.minute * MINUTE,
    carriers: Object.fromEntries(
      shared.carriers.map(({ procedure, carrier }) => [procedures[procedure]?.[0] ?? '', carrier]),
    ),
  };
}

/** The plan of such numbers, in the words of ids; those that this edition has no more are among them. */
export function namePlan(numbers: PlanNumbers, { answers, items, steps, shared }: Numbered): CarriedPlan {
  const { questions, procedures } = numbers;
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
    ...(shared && { shared: nameShared(numbers, shared) }),
  };
}
