import type { Block, Untranslated } from './prose.ts';
import type { Review } from './reference.ts';

/** A page to read, as a list names it. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly review: Review;
  readonly checked: string;
}

export interface PageTexts extends Untranslated {
  readonly sources: readonly string[];
  readonly blocks: readonly Block[];
  /** ISO date: every line of a translation was read by somebody who speaks it, the last one on this day */
  readonly read?: string;
}

/** A page with what it says. */
export interface WholePage extends Page, PageTexts {}

/** The pages to understand what is happening, in groups, in the order of the list. */
export interface PageGroup {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly string[];
}

/** What changed in one edition, in the reader's words. */
export interface News {
  /** ISO date */
  readonly edition: string;
  readonly title: string;
  readonly changes: readonly string[];
}
