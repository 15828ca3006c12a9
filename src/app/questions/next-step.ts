import { resolve } from '../../engine/index.ts';
import type { First } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import type { FlowStep } from './step.ts';

/** The first question without an answer; where none is left, the end of them. */
export function nextStep({ flow }: Pick<First, 'flow'>): FlowStep {
  const { next } = resolve(flow, session.get().answers);
  return next === null ? { kind: 'end' } : { kind: 'question', id: next };
}
