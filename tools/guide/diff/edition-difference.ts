import type { Content } from '../../compiler/index.ts';
import type { Difference } from '../../proof/index.ts';
import type { Change } from './change.ts';
import type { Lost } from './list-lost.ts';

/** An edition of the guide, by the name that a person gave it. */
export interface Edition {
  readonly name: string;
  readonly pack: Content;
}

/** All that differs between two editions. */
export interface EditionDifference {
  readonly before: Edition;
  readonly after: Edition;
  /** by subject, contacts first */
  readonly changes: readonly Change[];
  readonly plans: Difference;
  readonly lost: Lost;
}
