import type { Condition } from '../../engine/index.ts';

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
