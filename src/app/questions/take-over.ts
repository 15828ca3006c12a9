import type { Core } from '../../pack/index.ts';
import type { Ports } from '../../ports.ts';
import { answerQuestion, markStarted } from '../../storage/index.ts';
import { ANCHORS } from './start-block.tsx';
import type { EarlyAnswers } from './early-answers.ts';
import { keepGuide } from '../visit/keep-guide.ts';
import { stepName } from './step.ts';
import { nextStep } from './next-step.ts';

/**
 * Goes on from where the person already is: an anchor of the entry, boxes ticked, "Continuer" pressed before the app was there. `flow`: its
 * path.
 */
export function takeOver(ports: Ports, core: Pick<Core, 'flow'>, flow: string, early: EarlyAnswers | null): void {
  const { place, isTraceless, go } = ports.router;
  const { hash } = place.get();
  const chosen = hash === ANCHORS.traceless || hash === ANCHORS.keep;
  if (chosen) {
    // "Lire sans rien garder" that was tapped is marked in the history (mark-tap.ts); an address that only says so changes nothing
    keepGuide(ports, hash === ANCHORS.keep || !isTraceless());
    markStarted();
    if (early && early.options.length > 0) answerQuestion(early.question, early.options);
    const first = early ? { kind: 'question' as const, id: early.question } : { kind: 'entry' as const };
    go(flow, { step: stepName(early?.sent && early.options.length > 0 ? nextStep(core) : first), replace: true });
  } else if (hash === ANCHORS.start) {
    go(flow, { step: stepName({ kind: 'start' }), replace: true });
  }
}
