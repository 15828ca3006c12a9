import { resolve, type Answers } from '../../engine/index.ts';
import type { First } from '../../pack/index.ts';

/** Anchors of the entry of the flow: they work before any script, and the app reads them when it arrives. */
export const ANCHORS = { start: 'avant', traceless: 'lire', keep: 'garder' } as const;

/**
 * Steps of the flow: all under one neutral path, told apart in the tab's memory only. `end` comes after the last
 * question, and is the plan where something is urgent, or else the check of the answers; a script is the words to say
 * of a procedure (src/app/ui/script-step.ts).
 */
export type Step =
  | { readonly kind: 'entry' | 'start' | 'end' | 'check' | 'plan' }
  | { readonly kind: 'question' | 'script'; readonly id: string };

export const stepName = (step: Step): string => ('id' in step ? `${step.kind}:${step.id}` : step.kind);

/** Reads a step back; anything strange is the entry of the flow. */
export function readStep(name: string | null): Step {
  const [, kind, id = ''] = /^(question|script):(.+)$/.exec(name ?? '') ?? [];
  if (kind) return { kind: kind as 'question' | 'script', id };
  if (name === 'start' || name === 'end' || name === 'check' || name === 'plan') return { kind: name };
  return { kind: 'entry' };
}

/** What of the session decides which step is shown. */
export interface Answered {
  readonly answers: Answers;
  readonly started: boolean;
}

/**
 * The step that a name leads to with these answers. Where a reload forgets the answers (nothing is kept in the
 * tab), a step that they led to falls back to the entry; and the entry, once it was passed, to the first question
 * without an answer, or to the end.
 */
export function stepShown({ flow }: Pick<First, 'flow'>, name: string | null, { answers, started }: Answered): Step {
  const { asked, next } = resolve(flow, answers);
  const wanted = readStep(name);
  const step: Step = wanted.kind === 'question' && !asked.includes(wanted.id) ? { kind: 'entry' } : wanted;
  if (step.kind !== 'entry' || !started) return step;
  return next === null ? { kind: 'end' } : { kind: 'question', id: next };
}
