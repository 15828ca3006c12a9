import type { Answers, ProcedureId } from '../../../engine/index.ts';

/** A ticked step, by the ids of its procedure and of itself. */
export interface StepName {
  readonly procedure: ProcedureId;
  readonly step: string;
}

/** Who the other adult is, of two who share a plan. */
export const PARTNERS = ['other-parent', 'family'] as const;
export type Partner = (typeof PARTNERS)[number];

/** What a plan that two adults share carries besides. */
export interface Shared {
  readonly partner: Partner;
  /** the last change of an answer, or of who takes care of what: milliseconds since 1970, to the minute */
  readonly at: number;
  /** who takes care of a procedure, as whoever made the code says it: places in a list that only grows */
  readonly carriers: Readonly<Record<ProcedureId, number>>;
}

/** What a code can carry of a plan: never a word that somebody typed, a date or a name (SH-7). */
export interface CarriedPlan {
  readonly answers: Answers;
  readonly items: Readonly<Record<ProcedureId, 'done' | 'not-for-me'>>;
  readonly steps: readonly StepName[];
  /** left out: the plan goes to another phone of the same person */
  readonly shared?: Shared;
}

export const NOTHING_CARRIED: CarriedPlan = { answers: {}, items: {}, steps: [] };
