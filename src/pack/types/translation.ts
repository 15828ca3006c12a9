import type { ForChild } from './by-child.ts';
import type { Inline, OtherLanguage } from './prose.ts';

/** What a translation says of itself. */
export interface Translation {
  /** the language that it translates */
  readonly from: OtherLanguage;
  /** every line says what the source says today; so it is of an easier version */
  readonly isWhole: boolean;
  /** it is the same language, made easier: nothing stands beside it */
  readonly isEasier: boolean;
  /** offices read it as they read the source: letters and words to say are in it, and nothing stands beside it */
  readonly isOfficial?: true;
  /**
   * texts that stand in the source's language, since nobody has translated them as they are today: titles, labels and
   * words of the interface with their places. Running text says so itself (`isUntranslated` of `Foreign`)
   */
  readonly inSource: readonly string[];
}

/** A procedure in the source language, to be shown to somebody at a counter. */
export interface FacingProcedure {
  readonly title: string;
  readonly why: string;
  readonly forChild?: ForChild<{ readonly title: string; readonly why: string }>;
  /** in the order of the card's own variants */
  readonly variants?: readonly FacingVariant[];
  /** by the id of the step */
  readonly steps: Readonly<Record<string, readonly Inline[]>>;
}

export interface FacingVariant {
  readonly title?: string;
  readonly why?: string;
  readonly forChild?: ForChild<{ readonly title?: string; readonly why?: string }>;
}

/** What stands beside a translation: its procedures in the source language, by id. */
export type Facing = Readonly<Record<string, FacingProcedure>>;

/** Words that are shown, said or written to be understood by somebody who speaks the source language. */
export interface InterpreterCase {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly say: readonly Inline[];
  readonly note?: string;
  /** whom it is for; left out: a counter */
  readonly contact?: string;
  readonly sources: readonly string[];
}
