import { resolve, type Answers } from '../../engine/index.ts';
import type { First } from '../../pack/index.ts';
import { questionAt, questionStep, scriptAt, scriptStep, STEPS } from '../ui/step-numbers.ts';

/** Anchors of the entry of the flow: they work before any script, and the app reads them when it arrives. */
export const ANCHORS = { start: 'avant', traceless: 'lire', keep: 'garder' } as const;

/**
 * Steps of the flow: all under one neutral path, told apart in the tab's memory only. `end` comes after the last
 * question, and is the plan where something is urgent, or else the check of the answers; a script is the words to say
 * of a procedure. A place names them by numbers (src/app/ui/step-numbers.ts).
 */
export type FlowStep =
  | { readonly kind: 'entry' | 'start' | 'end' | 'check' | 'plan' }
  | { readonly kind: 'question' | 'script'; readonly id: string };

/** What numbers count; a pack is one, and so is its first file. */
export type Numbered = Pick<First, 'flow' | 'procedures'>;

export function stepName({ flow, procedures }: Numbered, step: FlowStep): string {
  if (step.kind === 'question') return questionStep(flow.questions, step.id);
  return step.kind === 'script' ? scriptStep(procedures, step.id) : STEPS[step.kind];
}

const PLAIN = ['start', 'end', 'check', 'plan'] as const;

/** Reads a step back; anything strange is the entry of the flow. */
export function readStep({ flow, procedures }: Numbered, name: string | null): FlowStep {
  const plain = PLAIN.find((kind) => STEPS[kind] === name);
  const question = questionAt(flow.questions, name ?? '');
  const script = scriptAt(procedures, name ?? '');
  if (question !== undefined) return { kind: 'question', id: question };
  if (script !== undefined) return { kind: 'script', id: script };
  return { kind: plain ?? 'entry' };
}

/** What of the session decides which step is shown. */
export interface Answered {
  readonly answers: Answers;
  readonly started: boolean;
}

/**
 * The step that a name leads to with these answers. Where they are forgotten (by a reload when nothing is kept in the
 * tab, or by a lock), a step that they led to falls back to the entry; and the entry, once it was passed, to the first
 * question without an answer, or to the end.
 */
export function stepShown(first: Numbered, name: string | null, { answers, started }: Answered): FlowStep {
  const { asked, next, kept } = resolve(first.flow, answers);
  const wanted = readStep(first, name);
  // without an answer there is the first question, and nothing to check
  const hasAnswers = Object.keys(kept).length > 0;
  const reached = hasAnswers ? asked : [next];
  const isThere = wanted.kind === 'question' ? reached.includes(wanted.id) : wanted.kind !== 'check' || hasAnswers;
  const step: FlowStep = isThere ? wanted : { kind: 'entry' };
  if (step.kind !== 'entry' || !started) return step;
  return next === null ? { kind: 'end' } : { kind: 'question', id: next };
}
