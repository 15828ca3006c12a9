/** What can be found, in the order in which groups stand when nothing else decides. */
export const RESULT_KINDS = ['procedure', 'contact', 'signs', 'page', 'letter', 'term', 'screen'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface Result {
  readonly kind: ResultKind;
  /** of the procedure, the contact, the group of signs, the page, the letter, the term or the screen */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** only to compare the results of one search */
  readonly score: number;
}

export interface ResultGroup {
  readonly kind: ResultKind;
  /** best first */
  readonly results: readonly Result[];
}

export interface Results {
  /** of all groups together */
  readonly count: number;
  /** the group with the best result first */
  readonly groups: readonly ResultGroup[];
  /** whether the best of them was meant: its name, or what the content wants first for most of what is asked */
  readonly isSure: boolean;
}

export interface Search {
  /**
   * What fits these words, also half typed or misspelt; null while there is nothing to look for: no word yet, or such
   * as "comment" alone. Keeps nothing of the query.
   */
  find(query: string): Results | null;
}
