/** The engine's nouns. It knows ids only: no word of any subject, no DOM, no clock, no chance. */

export type QuestionId = string;
export type OptionId = string;
export type ProcedureId = string;

/** By convention, the option with this id means "I do not know"; `prove` holds its safety rule to it. */
export const UNKNOWN: OptionId = 'unknown';

export interface Option {
  readonly id: OptionId;
}

/**
 * One question. `one` takes exactly one option, `many` takes one or more.
 * `exclusive` options (none, unknown) stand alone. `urgent` options say that there is danger now.
 * `when` looks at earlier questions only; without it the question is always asked.
 */
export interface Question {
  readonly id: QuestionId;
  readonly kind: 'one' | 'many';
  readonly options: readonly Option[];
  readonly exclusive?: readonly OptionId[];
  readonly urgent?: readonly OptionId[];
  readonly when?: Condition;
}

export interface Flow {
  readonly questions: readonly Question[];
}

/** A condition on a question that was not asked, or not answered, is false. */
export type Condition =
  /** the answer holds at least one of these options */
  | { readonly kind: 'is'; readonly question: QuestionId; readonly options: readonly OptionId[] }
  /** the answer holds at least this many options, the exclusive ones not counted */
  | { readonly kind: 'count'; readonly question: QuestionId; readonly atLeast: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** Question id to chosen option ids. A question without an entry has no answer; order inside an entry means nothing. */
export type Answers = Readonly<Record<QuestionId, readonly OptionId[]>>;

/**
 * Where a person stands. `asked`: every question that these answers ask, in the flow's order, answered or not.
 * `next`: the first of them without an answer, null when none is left.
 * `kept`: valid answers to asked questions. `dropped`: what was given and does not count (not asked any more,
 * unknown id, an exclusive option beside others).
 */
export interface Position {
  readonly asked: readonly QuestionId[];
  readonly next: QuestionId | null;
  readonly kept: Answers;
  readonly dropped: Answers;
}

export const BANDS = ['now', 'today', 'week', 'later'] as const;
export type Band = (typeof BANDS)[number];

/** The first choice whose `when` holds gives the band; the last has no `when`. */
export type BandRule = readonly { readonly when?: Condition; readonly band: Band }[];

/** What the engine needs of a procedure. The pack's order is the order inside a band. */
export interface Procedure {
  readonly id: ProcedureId;
  /** without it the procedure is in every plan */
  readonly when?: Condition;
  readonly band: BandRule;
  /** never moved to a later band by a cap */
  readonly first?: boolean;
  /** the safety rules of `prove` watch it */
  readonly protective?: boolean;
  /** it needs a service that may refuse or not answer */
  readonly service?: boolean;
  /** what to do when that service refuses */
  readonly ifRefused?: ProcedureId;
  /** the top of the ladder: nothing comes after it */
  readonly lastResort?: boolean;
  /** one of its contacts answers at any hour */
  readonly anyHour?: boolean;
}

/** At most this many procedures in a band; `later` has no cap. */
export type Caps = Readonly<Record<Exclude<Band, 'later'>, number>>;

export interface Rules {
  readonly flow: Flow;
  readonly procedures: readonly Procedure[];
  readonly caps: Caps;
}

export interface PlanItem {
  readonly procedure: ProcedureId;
  /** the band it is shown in */
  readonly band: Band;
  /** the band its rule gives; differs from `band` when a cap moved it down */
  readonly ownBand: Band;
}

export interface Plan {
  readonly bands: Readonly<Record<Band, readonly PlanItem[]>>;
}

/** One option given to one question. */
export interface Choice {
  readonly question: QuestionId;
  readonly option: OptionId;
}

/**
 * Why a procedure is in the plan. `brings`: the smallest set of the person's own choices that suffices to bring it in the
 * band its rule gives (empty: it is in every plan). `withdrawnBy`: single changes that would take it out of the plan:
 * choosing `option` where it was not chosen (`chosen: true`), or not choosing it any more (`chosen: false`).
 */
export interface Reason {
  readonly procedure: ProcedureId;
  readonly brings: readonly Choice[];
  readonly withdrawnBy: readonly (Choice & { readonly chosen: boolean })[];
}

export type SafetyRule =
  | 'reachable' // 1. every answer set leads to a plan with a contact that answers at any hour
  | 'unknown-is-safe' // 2. answering unknown keeps every protective procedure that any other option would bring
  | 'telling-is-safe' // 3. ticking one more option never removes a protective procedure
  | 'short' // 4a. no path is longer than the limit
  | 'few-now' // 4b. never more than the limit in the band now
  | 'danger-is-now' // 4c. danger was said, so the band now is not empty
  | 'ladder'; // 5. what needs a service says what to do when refused, and the ladder ends

/** A broken rule, with one answer set that shows it. */
export interface ProofFailure {
  readonly rule: SafetyRule;
  readonly procedure?: ProcedureId;
  readonly question?: QuestionId;
  readonly option?: OptionId;
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
  /** answer sets whose band now was over its cap, so that something moved to today */
  readonly fullNow: bigint;
  readonly failures: readonly ProofFailure[];
}

/** Limits of the rules `short` and `few-now`. */
export interface Limits {
  readonly questions: number;
  readonly now: number;
}
