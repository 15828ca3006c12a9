/** What changed in one edition, in the reader's words. */
export interface News {
  /** ISO date */
  readonly edition: string;
  readonly title: string;
  readonly changes: readonly string[];
}
