import type { Condition } from '../../engine/index.ts';
import type { ForChild } from '../by-child.ts';

/** The sentences that open the plan of those whose answers meet `when`; the last opening has no `when`. */
export interface Opening {
  readonly when?: Condition;
  readonly lines: readonly string[];
  readonly forChild?: ForChild<{ readonly lines: readonly string[] }>;
}
