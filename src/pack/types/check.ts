/** What the check of the content gives: its faults, and the figures of its proof. */

/** A fault in the content, for its author. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** The proof's figures as text: JSON has no bigint. */
export interface ProofFigures {
  readonly answerSets: string;
  readonly cases: string;
  readonly longestPath: number;
  readonly medianPath: number;
  /** the most cards that any answers bring into the band now */
  readonly mostNow: number;
  /** answer sets in whose plan a cap moved something to a later band */
  readonly moved: string;
}
