import type { Answers } from '../engine/index.ts';
import { sayChildChoice } from './by-child.ts';
import type { ByChild, Child, ForChild } from './types/by-child.ts';
import type { PackFlow } from './types/index.ts';

/** The form of a part of running text. */
export const formOf = (part: ByChild, child: Child): string => part[child ?? 'unsaid'];

/** Plain texts in the form for this child. */
export function sayOfChild<T extends { readonly forChild?: ForChild<object> }>(words: T, child: Child): T {
  return child === null || words.forChild === undefined ? words : { ...words, ...words.forChild[child] };
}

/** The child as words may speak of it: what was chosen, as long as these answers offer the choice. */
export const childInWords = (flow: PackFlow, answers: Answers, chosen: Child): Child =>
  chosen !== null && flow.questions.some((question) => sayChildChoice(flow, question, answers) !== null)
    ? chosen
    : null;
