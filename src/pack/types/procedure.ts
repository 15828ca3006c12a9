import type { Condition, Procedure } from '../../engine/index.ts';
import type { ForChild } from './by-child.ts';
import type { Block, Inline, Untranslated } from './prose.ts';
import type { Review } from './reference.ts';

/** The headings of a procedure's page, always in this order. */
export const SECTIONS = [
  'summary',
  'first',
  'who',
  'bring',
  'steps',
  'say',
  'asked',
  'next',
  'refused',
  'rights',
  'avoid',
] as const;

export type SectionId = (typeof SECTIONS)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * The words of a procedure's card in the plan for those whose answers meet `when`; what is left out is said as to
 * everybody.
 */
export interface ProcedureVariant {
  readonly when: Condition;
  readonly title?: string;
  readonly why?: string;
  /** the script to say */
  readonly say?: readonly Inline[];
  /** contacts of the procedure that stand first on this card */
  readonly call?: readonly string[];
  readonly forChild?: ForChild<{ readonly title?: string; readonly why?: string }>;
}

/** A procedure as the plan and the lists show it. */
export interface PackProcedure extends Procedure {
  readonly topic: string;
  /** verb first, eight words at most */
  readonly title: string;
  /** neutral: it is the title of the page and stands in the browser's history */
  readonly short: string;
  /** one sentence: why do it; shown in the plan */
  readonly why: string;
  /** when it fits, in the words of a parent, for the list by situation */
  readonly situation: string;
  /** when to do it, as "S'il parle de mourir": its line under "Si ça change" */
  readonly standby?: string;
  /** where the number to call first is not the guide's to know, but the one that called: which, and what without it */
  readonly callBack?: string;
  /** the first whose condition holds gives the words */
  readonly variants?: readonly ProcedureVariant[];
  readonly forChild?: ForChild<{ readonly title: string; readonly why: string }>;
  /** what to say, which its card shows at once */
  readonly say?: Section;
  /** in the order to try them; the first is the button of the plan */
  readonly contacts: readonly string[];
  /** letters to fill in that belong to it */
  readonly letters: readonly string[];
  readonly review: Review;
  /** ISO date of the last check against its sources */
  readonly checked: string;
}

/** What its own page says besides. */
export interface ProcedureTexts extends Untranslated {
  /** without what to say, in the order of the page */
  readonly sections: readonly Section[];
  readonly sources: readonly string[];
  /** ISO date: every line of a translation was read by somebody who speaks it, the last one on this day */
  readonly read?: string;
}

/** A procedure with all that is said of it; `sections` in the order of the page, with what to say at its place. */
export interface WholeProcedure extends PackProcedure, ProcedureTexts {}

/** What procedures are about, in groups. */
export interface Topic {
  readonly id: string;
  readonly title: string;
}

/** The sentences that open the plan of those whose answers meet `when`; the last opening has no `when`. */
export interface Opening {
  readonly when?: Condition;
  readonly lines: readonly string[];
  readonly forChild?: ForChild<{ readonly lines: readonly string[] }>;
}
