/**
 * Words that speak of the child: "ma fille", "mon fils", "mon enfant". The person may say which, once,
 * beside a question; no rule sees it.
 *
 * Running text (`Inline`, the text of a letter) holds a part with the three forms. Plain texts (titles, whys, lines of
 * an opening) are the form when it is not said, so that lists, search and titles need nothing; `forChild` beside them
 * holds the two other forms, and `sayOfChild` (say-of-child.ts) puts them in.
 */
import { holds, type Answers } from '../engine/index.ts';
import type { ChildChoice, ChildWords, PackFlow } from './types/index.ts';

/** The words of the choice that stands beside a question, for these answers; null where none is offered. */
export function sayChildChoice(
  flow: PackFlow,
  question: { readonly child?: ChildChoice },
  answers: Answers,
): ChildWords | null {
  if (question.child === undefined) return null;
  const { when, variants = [], ...words } = question.child;
  if (when !== undefined && !holds(flow, when, answers)) return null;
  const { when: _, ...others } = variants.find((variant) => holds(flow, variant.when, answers)) ?? { when: undefined };
  return { ...words, ...others };
}
