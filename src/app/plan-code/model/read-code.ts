import type { ProcedureId, QuestionId } from '../../../engine/index.ts';
import type { PlanNumbers } from '../../../pack/index.ts';
import type { CarriedPlan } from './carried.ts';
import { unpackContent } from './content.ts';
import { openFrame, type FrameFault } from './frame.ts';
import { namePlan } from './number-plan.ts';

/** What this edition has: what a code of another one is read against. */
export interface Known {
  readonly questions: readonly { readonly id: QuestionId; readonly options: readonly { readonly id: string }[] }[];
  /** the steps of each procedure, by its id */
  readonly steps: Readonly<Record<ProcedureId, readonly string[]>>;
}

/** What a code held that this edition has no more. */
export interface Gone {
  /** questions that are still there, with an option that is not: to be asked again, never guessed */
  readonly askAgain: readonly QuestionId[];
  /** how many questions, procedures and steps are no more */
  readonly questions: number;
  readonly procedures: number;
  readonly steps: number;
}

export type ReadCode =
  | FrameFault
  | { readonly kind: 'opened'; readonly plan: CarriedPlan; readonly gone: Gone; readonly isWhole: boolean };

/** Reads what was typed, scanned or came with a link. A text that is no code of this guide gives why, never a plan. */
export function readCode(guide: string, numbers: PlanNumbers, known: Known, text: string): ReadCode {
  const frame = openFrame(guide, text);
  if (frame.kind !== 'content') return frame;
  const content = unpackContent(frame.content, numbers.generations, frame.version > 0);
  if (typeof content === 'string') return { kind: content };
  return { kind: 'opened', ...meet(namePlan(numbers, content), known) };
}

/** As far as this edition has it. A question that lost an option which was chosen is asked again. */
function meet(
  { answers, items, steps, shared }: CarriedPlan,
  known: Known,
): Omit<ReadCode & { kind: 'opened' }, 'kind'> {
  const optionsOf = (id: QuestionId): readonly string[] | undefined =>
    known.questions.find((question) => question.id === id)?.options.map((option) => option.id);
  const asked = Object.entries(answers).map(([id, chosen]) => ({ id, chosen, options: optionsOf(id) }));
  const isThere = (id: ProcedureId): boolean => known.steps[id] !== undefined;
  const there = {
    answers: asked.filter(({ chosen, options }) => options && chosen.every((option) => options.includes(option))),
    items: Object.entries(items).filter(([id]) => isThere(id)),
    steps: steps.filter(({ procedure, step }) => known.steps[procedure]?.includes(step)),
  };
  const lost = new Set(
    [...Object.keys(items), ...Object.keys(shared?.carriers ?? {}), ...steps.map(({ procedure }) => procedure)].filter(
      (id) => !isThere(id),
    ),
  );
  const gone: Gone = {
    askAgain: asked.filter((answer) => answer.options && !there.answers.includes(answer)).map(({ id }) => id),
    questions: asked.filter(({ options }) => options === undefined).length,
    procedures: lost.size,
    steps: steps.filter((step) => isThere(step.procedure) && !there.steps.includes(step)).length,
  };
  return {
    plan: {
      answers: Object.fromEntries(there.answers.map(({ id, chosen }) => [id, chosen])),
      items: Object.fromEntries(there.items),
      steps: there.steps,
      ...(shared && {
        shared: {
          ...shared,
          carriers: Object.fromEntries(Object.entries(shared.carriers).filter(([id]) => isThere(id))),
        },
      }),
    },
    gone,
    isWhole: gone.askAgain.length + gone.questions + gone.procedures + gone.steps === 0,
  };
}
