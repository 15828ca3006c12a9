import { PLACES, plan, type Answers } from '../../engine/index.ts';
import type { Guide } from './guide-state.ts';

/** The answers of the family that sees a procedure earliest in its plan; null where none sees it. */
export function familyWith({ shown: { content, figures } }: Guide, procedure: string): Answers | null {
  if (content === null) return null;
  let best: { readonly place: number; readonly answers: Answers } | null = null;
  for (const { answers } of figures.families) {
    const { bands } = plan(content, answers);
    const place = PLACES.findIndex((band) => bands[band].some((item) => item.procedure === procedure));
    if (place >= 0 && (best === null || place < best.place)) best = { place, answers };
    if (best?.place === 0) break;
  }
  return best?.answers ?? null;
}
