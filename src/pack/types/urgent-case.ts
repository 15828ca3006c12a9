import type { Inline } from './prose.ts';

/**
 * A case of the emergency screen: what to do, whom to call, in order, and what to say. A line of `text` is a paragraph.
 */
export interface UrgentCase {
  readonly title: string;
  readonly text: string;
  readonly say?: readonly Inline[];
  readonly contacts: readonly string[];
  /** it cannot wait; else it is for a doubt */
  readonly danger: boolean;
}
