import type { Band } from '../../engine/index.ts';

/** The bands that are counted as to do, written out on paper and sent: what is folded as "Plus tard" is not. */
export const COUNTED = ['now', 'today', 'week'] as const satisfies readonly Band[];
