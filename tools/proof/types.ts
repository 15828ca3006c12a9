/** What a proof is about, and what it finds. */
import type { Answers, Band, Condition, OptionId, Place, ProcedureId, QuestionId } from '../../src/engine/types.ts';

/** What the content demands: whenever `when` holds, the procedure is shown in this band or in an earlier one. */
export interface Must {
  readonly when: Condition;
  readonly procedure: ProcedureId;
  readonly band: Band;
}

export type SafetyRule =
  | 'reachable' // 1. every answer set leads to a plan with a contact that answers at any hour
  | 'unknown-is-safe' // 2. answering unknown keeps every protective procedure that any other option would bring
  | 'unasked-is-safe' // 2b. what `unknown` would bring is in the plan too where its question is not asked
  | 'telling-is-safe' // 3. ticking one more option never removes a protective procedure
  | 'shown-band' // 3b. telling more never shows it later, and not knowing at most one band later
  | 'short' // 4a. no path is longer than the limit
  | 'few-now' // 4b. never more cards than the limit in the band now
  | 'danger-is-now' // 4c. danger was said, so the band now is not empty
  | 'must-now' // 4d. what the content demands at the latest in a band is shown there
  | 'every-band-seen' // 4e. each band of each rule is shown there in some plan
  | 'ladder'; // 5. what needs a service says what to do when refused, and the ladder ends

/** A broken rule, with one answer set that shows it. */
export interface ProofFailure {
  readonly rule: SafetyRule;
  readonly procedure?: ProcedureId;
  readonly question?: QuestionId;
  readonly option?: OptionId;
  /** which of `musts` is not met */
  readonly must?: number;
  /** the place that the rule is about: in `must-now` and `every-band-seen` */
  readonly band?: Place;
  readonly answers: Answers;
  /** how many answer sets break it, when it was counted */
  readonly count?: bigint;
}

/** What holds over every combination of answers; exact, not sampled. */
export interface Proof {
  /** complete answer sets: every asked question answered */
  readonly answerSets: bigint;
  /** answer sets that no condition can tell apart count as one case */
  readonly cases: bigint;
  readonly longestPath: number;
  readonly shortestPath: number;
  /** the length that half of the answer sets do not exceed */
  readonly medianPath: number;
  /** number of answer sets by path length: index = questions asked */
  readonly pathLengths: readonly bigint[];
  readonly neverAsked: readonly QuestionId[];
  readonly neverProposed: readonly ProcedureId[];
  /** answer sets by procedure that bring it */
  readonly proposals: Readonly<Record<ProcedureId, bigint>>;
  /** number of answer sets by number of cards in the band now: index = cards */
  readonly cardsNow: readonly bigint[];
  /** answer sets in whose plan a cap moved something to a later band */
  readonly moved: bigint;
  readonly failures: readonly ProofFailure[];
}

/** Limits of the rules `short` and `few-now`: questions asked, and cards in the band now. */
export interface Limits {
  readonly questions: number;
  readonly now: number;
}
