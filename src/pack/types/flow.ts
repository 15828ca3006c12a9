/** The questions with their words. */
import type { Condition, Flow, Option, Question } from '../../engine/index.ts';
import type { ChildChoice } from './by-child.ts';
import type { Picture } from './picture.ts';

export type { Condition };

export interface PackOption extends Option {
  readonly label: string;
  /** examples, in a second line under the label */
  readonly hint?: string;
}

/** The words of a question for those whose earlier answers meet `when`; what is left out is said as to everybody. */
export interface QuestionVariant {
  readonly when: Condition;
  readonly title?: string;
  readonly hint?: string;
  readonly why?: string;
  readonly short?: string;
  readonly options?: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
}

export interface PackQuestion extends Question {
  readonly options: readonly PackOption[];
  readonly title: string;
  readonly hint?: string;
  /** "Pourquoi cette question ?", one or two sentences */
  readonly why: string;
  /** the question in a few words, for the page that checks the answers */
  readonly short: string;
  /** the first whose condition holds gives the words */
  readonly variants?: readonly QuestionVariant[];
  /** whoever chose one of these options is offered to keep nothing: a professional, of a family (PV-3) */
  readonly keepsNothing?: readonly string[];
  /** the thing or the place that each option means, but those that are exclusive */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** beside this question stands the choice of how words speak of the child; at most one question has it */
  readonly child?: ChildChoice;
}

export interface PackFlow extends Flow {
  readonly questions: readonly PackQuestion[];
}
