/**
 * Words that speak of the child: "ma fille", "mon fils", "mon enfant". The person may say which, once,
 * beside a question; no rule sees it.
 *
 * Running text (`Inline`, the text of a letter) holds a part with the three forms. Plain texts (titles, whys, lines of
 * an opening) are the form when it is not said, so that lists, search and titles need nothing; `forChild` beside them
 * holds the two other forms, and `sayOfChild` (say-of-child.ts) puts them in.
 */
import { holds, type Answers, type Condition } from '../engine/index.ts';
import type { PackFlow } from './types/index.ts';

/** What the person said of the child; null: nothing. */
export type Child = 'daughter' | 'son' | null;

/** A part of running text in three forms; a form may be empty. */
export interface ByChild {
  readonly kind: 'by-child';
  readonly daughter: string;
  readonly son: string;
  readonly unsaid: string;
}

/** Other forms of plain texts. */
export type ForChild<T> = Readonly<Record<'daughter' | 'son', T>>;

/** Words of the choice. */
export interface ChildWords {
  readonly title: string;
  readonly hint?: string;
  readonly daughter: string;
  readonly son: string;
  readonly unsaid: string;
}

/** The choice beside a question, offered to those whose earlier answers meet `when`. */
export interface ChildChoice extends ChildWords {
  readonly when?: Condition;
  /** the first whose condition holds gives the words; what is left out is said as to everybody */
  readonly variants?: readonly (Partial<ChildWords> & { readonly when: Condition })[];
}

/** The words of the choice that stands beside a question, for these answers; null where none is offered. */
export function sayChildChoice(
  flow: PackFlow,
  question: { readonly child?: ChildChoice },
  answers: Answers,
): ChildWords | null {
  if (question.child === undefined) return null;
  const { when, variants = [], ...words } = question.child;
  if (when !== undefined && !holds(flow, when, answers)) return null;
  const { when: _, ...others } = variants.find((variant) => holds(flow, variant.when, answers)) ?? { when: undefined };
  return { ...words, ...others };
}
