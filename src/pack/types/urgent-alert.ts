import type { Condition } from '../../engine/index.ts';

/** What stands at the top of the question after an urgent answer: what to do, and whom to reach, in order. */
export interface UrgentAlert {
  /** the answers up to that question */
  readonly when: Condition;
  readonly title: string;
  readonly contacts: readonly string[];
}
