import type { Difference } from '../../proof/index.ts';
import type { Change } from './change.ts';
import type { Lost } from './list-lost.ts';
import type { Edition } from './open-edition.ts';

/** All that differs between two editions. */
export interface EditionDifference {
  readonly before: Edition;
  readonly after: Edition;
  /** by subject, contacts first */
  readonly changes: readonly Change[];
  readonly plans: Difference;
  readonly lost: Lost;
}
