import type { OptionId, Question, QuestionId } from '../types.ts';

/** Cleaned answers by the question's place in the flow; undefined where a question is not asked or not answered. */
export type Chosen = readonly (readonly OptionId[] | undefined)[];

export type Test = (chosen: Chosen) => boolean;

export interface CompiledQuestion {
  readonly id: QuestionId;
  /** its place in the flow, and in `Chosen` */
  readonly at: number;
  readonly kind: Question['kind'];
  readonly options: readonly OptionId[];
  readonly exclusive: readonly OptionId[];
  /** the answer of each option alone, frozen, for most answers are one of these */
  readonly alone: readonly (readonly OptionId[])[];
  /** null: always asked */
  readonly asks: Test | null;
  readonly source: Question;
}
