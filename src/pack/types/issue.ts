/** A fault in the content, for its author. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
