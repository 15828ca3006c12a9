import type { Answers, ProcedureId } from '../../../engine/index.ts';

/** A ticked step, by the ids of its procedure and of itself. */
export interface StepName {
  readonly procedure: ProcedureId;
  readonly step: string;
}

/** What a code can carry of a plan: never a word that somebody typed, a date or a name (SH-7). */
export interface CarriedPlan {
  readonly answers: Answers;
  readonly items: Readonly<Record<ProcedureId, 'done' | 'not-for-me'>>;
  readonly steps: readonly StepName[];
}

export const NOTHING_CARRIED: CarriedPlan = { answers: {}, items: {}, steps: [] };
