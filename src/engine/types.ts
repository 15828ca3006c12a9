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
  | { readonly kind: 'not'; readonly of: Condition }
  /** a condition that several rules share, under the name that the content gives it; it holds when `of` holds */
  | { readonly kind: 'named'; readonly name: string; readonly of: Condition };

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

/** Where a plan can show a procedure: in a band, or on standby, which is no task: what to do if something changes. */
export const PLACES = [...BANDS, 'standby'] as const;
export type Place = (typeof PLACES)[number];

/** The first choice whose `when` holds gives the place; the last has no `when`. */
export type BandRule = readonly { readonly when?: Condition; readonly band: Place }[];

/** What the engine needs of a procedure. The pack's order is the order inside a band. */
export interface Procedure {
  readonly id: ProcedureId;
  /** without it the procedure is in every plan */
  readonly when?: Condition;
  readonly band: BandRule;
  /** stands before the others of its band when this holds */
  readonly lift?: Condition;
  /**
   * It protects: no cap moves it, and the safety rules of `prove` watch it; always, or when this holds.
   */
  readonly protective?: boolean | Condition;
  /** its words stand in the card of the first of these that this plan has in the same place: one call, one card */
  readonly joins?: readonly ProcedureId[];
  /** choosing one of these says that it is done already, so it may then leave its place */
  readonly done?: readonly Choice[];
  /** choosing one of these lets `to` take its place: `to` then stands at least as early */
  readonly yields?: readonly (Choice & { readonly to: ProcedureId })[];
  /** it needs a service that may refuse or not answer */
  readonly service?: boolean;
  /** what to do when that service refuses */
  readonly ifRefused?: ProcedureId;
  /** the top of the ladder: nothing comes after it */
  readonly lastResort?: boolean;
  /** one of its contacts answers at any hour */
  readonly anyHour?: boolean;
}

/** At most this many cards in a band, as far as a cap can move any; `later` and standby have no cap. */
export type Caps = Readonly<Record<Exclude<Band, 'later'>, number>>;

export interface Rules {
  readonly flow: Flow;
  readonly procedures: readonly Procedure[];
  readonly caps: Caps;
}

/** A procedure in a place of the plan. */
export interface PlacedProcedure {
  readonly procedure: ProcedureId;
  /** the place it is shown in */
  readonly band: Place;
  /** the place its rule gives; differs from `band` when a cap moved it down */
  readonly ownBand: Place;
  /** in whose card it stands; absent: it is a card of its own */
  readonly joins?: ProcedureId;
}

export interface Plan {
  readonly bands: Readonly<Record<Place, readonly PlacedProcedure[]>>;
}

/** One option given to one question. */
export interface Choice {
  readonly question: QuestionId;
  readonly option: OptionId;
}

/**
 * Why a procedure is in the plan. `brings`: the smallest set of the person's own choices that suffices to bring it in
 * the band its rule gives (empty: it is in every plan). `withdrawnBy`: single changes that would take it out of the
 * plan: choosing `option` where it was not chosen (`chosen: true`), or not choosing it any more (`chosen: false`).
 * `pushedBy`: when a cap moved it down, the cards that stand in the band of its rule; else none.
 */
export interface Reason {
  readonly procedure: ProcedureId;
  readonly brings: readonly Choice[];
  readonly withdrawnBy: readonly (Choice & { readonly chosen: boolean })[];
  readonly pushedBy: readonly ProcedureId[];
}
