import type { Ports } from '../../ports.ts';
import { answerQuestion, keepDraft, markStarted, session } from '../../storage/index.ts';
import type { EarlyAnswers } from './early-answers.ts';
import { keepGuide } from '../visit/keep-guide.ts';
import { keepNothing } from '../visit/keep-nothing.ts';
import { ANCHORS, stepName, type Numbered, type FlowStep } from './step.ts';
import { nextStep } from './next-step.ts';

/** Whether this anchor of an address is a choice of the entry: the questions are shown. */
export const isChoice = (hash: string): boolean => hash === ANCHORS.traceless || hash === ANCHORS.keep;

/**
 * Goes on from where the person already is: an anchor of the entry, boxes ticked, "Continuer" pressed before the
 * app was there. `flow`: its path; `neutral`: that of the neutral start.
 */
export function takeOver(
  ports: Ports,
  first: Numbered,
  { flow, neutral }: { readonly flow: string; readonly neutral: string },
  early: EarlyAnswers | null,
): void {
  const { place, isTraceless, go } = ports.router;
  const { hash } = place.get();
  if (isChoice(hash)) {
    // the answer that keeps nothing is marked in the history when it is tapped (mark-tap.ts); an address that only says
    // so changes nothing
    if (hash === ANCHORS.traceless && isTraceless()) keepNothing(ports, neutral);
    else keepGuide(ports, true);
    markStarted();
    for (const { question, options } of early?.sent ?? []) answerQuestion(question, options);
    if (early?.shown) keepDraft(early.shown);
    go(flow, { step: stepName(first, stepAfter(first, early)), replace: true });
  } else if (hash === ANCHORS.start) {
    go(flow, { step: stepName(first, { kind: 'start' }), replace: true });
  }
}

function stepAfter(first: Numbered, early: EarlyAnswers | null): FlowStep {
  if (early === null) return { kind: 'entry' };
  return early.shown ? { kind: 'question', id: early.shown.question } : nextStep(first);
}

/**
 * Back to the first question, where it was answered before the app was there: its entry in the history has the address
 * of the page that it lay in (answer-early.ts). It is shown in its place in the flow, with what was answered.
 */
export function leadBack({ router: { place, go } }: Ports, first: Numbered, flow: string): void {
  const { hash, returned } = place.get();
  const [question] = first.flow.questions;
  if (question && returned && isChoice(hash) && session.get().started)
    go(flow, { step: stepName(first, { kind: 'question', id: question.id }), replace: true });
}
