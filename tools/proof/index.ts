/**
 * The second door of src/engine/: what looks at whole rules at once, for the compiler and the authors' command line. No
 * phone runs it, and nothing of it is in the app's scripts.
 */
export type * from './types.ts';
export type { BandChange, Difference } from './difference.ts';
export { isProved, prove } from './prove.ts';
export { compare } from './compare.ts';
export { weighChanges, type Weighed } from './weigh-changes.ts';
export { walk, type Walk } from './walk.ts';
export { listAtoms } from '../../src/engine/list-atoms.ts';
