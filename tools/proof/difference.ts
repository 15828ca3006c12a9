import type { Answers, Place, ProcedureId, QuestionId } from '../../src/engine/types.ts';

/** A procedure that is in one place before and in another after; null: not in the plan. */
export interface BandChange {
  readonly from: Place | null;
  readonly to: Place | null;
  /** complete answer sets; 0 when only unfinished ones show it, and so does the example then */
  readonly answerSets: bigint;
  readonly example: Answers;
}

export interface ProcedureChange {
  readonly procedure: ProcedureId;
  /** by the rule of the procedure alone */
  readonly own: readonly BandChange[];
  /** as a person sees it, after the caps */
  readonly shown: readonly BandChange[];
}

/** A question that both editions have, and that one of them asks where the other does not. */
export interface AskedChange {
  readonly question: QuestionId;
  /** whether the later edition asks it there, and not the earlier one; or the other way round */
  readonly asked: boolean;
  /** as in BandChange */
  readonly answerSets: bigint;
  readonly example: Answers;
}

/** What two editions of the rules do with the same answers. */
export interface Difference {
  /** complete answer sets of the later edition */
  readonly answerSets: bigint;
  /** those of them whose plan shows something in another band, or something more or less */
  readonly changed: bigint;
  readonly questions: readonly AskedChange[];
  /** those with a change, in the order of the later edition; then those that it does not have any more */
  readonly procedures: readonly ProcedureChange[];
}
