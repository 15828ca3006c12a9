import type { CarriedPlan } from './model/index.ts';
import {
  answerQuestion,
  clearSigns,
  dropDraft,
  markFromSigns,
  markStarted,
  session,
  setMark,
  stepCode,
  toggleStep,
} from '../../storage/index.ts';
import { newSituation } from '../../storage/plans/index.ts';

/** Nothing is answered or ticked any more; what was written beside it stays. */
export const clearPlan = (): void => takePlan({ answers: {}, items: {}, steps: [] }, 'replace');

/**
 * Puts a plan that came with a code into this visit. `aside`: what is here stays as a plan of its own, to come back to;
 * else its answers and ticks go, and what was written beside them stays. Nothing more is kept on the phone by this.
 */
export function takePlan({ answers, items, steps }: CarriedPlan, how: 'aside' | 'replace'): void {
  if (how === 'aside') newSituation('');
  const before = session.get();
  dropDraft();
  clearSigns();
  markFromSigns([]);
  const each = (a: object, b: object): readonly string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];
  for (const id of each(before.answers, answers)) answerQuestion(id, answers[id] ?? []);
  for (const id of each(before.items, items)) setMark(id, items[id] ?? null);
  const wanted = steps.map(({ procedure, step }) => stepCode(procedure, step));
  const differing = [
    ...before.steps.filter((code) => !wanted.includes(code)),
    ...wanted.filter((code) => !before.steps.includes(code)),
  ];
  for (const code of differing) toggleStep(code);
  markStarted();
}
