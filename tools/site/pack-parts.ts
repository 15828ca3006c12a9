/** The files that a pack travels in, in their order (decision 0031). Apart from what compiles them: the build's configuration reads this at once. */
export const PARTS = ['first', 'core', 'texts'] as const;
export type Part = (typeof PARTS)[number];
