/** Steps of the flow: all under one neutral path, told apart in the tab's memory only. */
export type Step =
  | { readonly kind: 'entry' | 'start' | 'check' | 'plan' }
  | { readonly kind: 'question'; readonly id: string };

export const stepName = (step: Step): string => (step.kind === 'question' ? `question:${step.id}` : step.kind);

/** Reads a step back; anything strange is the entry of the flow. */
export function readStep(name: string | null): Step {
  if (name?.startsWith('question:')) return { kind: 'question', id: name.slice('question:'.length) };
  if (name === 'start' || name === 'check' || name === 'plan') return { kind: name };
  return { kind: 'entry' };
}
