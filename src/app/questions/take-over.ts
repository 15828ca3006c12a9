import { pathOf, type Pack } from '../../pack/index.ts';
import { go, isTraceless, place } from '../../platform/index.ts';
import { answerQuestion, markStarted } from '../../storage/index.ts';
import { ANCHORS } from './start-block.tsx';
import type { EarlyAnswers } from './early-answers.ts';
import { keepGuide } from './keep-guide.ts';
import { stepName } from '../route.ts';
import { nextStep } from './next-step.ts';

/** Goes on from where the person already is: an anchor of the entry, boxes ticked, "Continuer" pressed before the app was there. */
export function takeOver(pack: Pack, early: EarlyAnswers | null): void {
  const { hash } = place.get();
  const chosen = hash === ANCHORS.traceless || hash === ANCHORS.keep;
  const flow = pathOf({ kind: 'flow' }, pack.locale);
  if (chosen) {
    // "Lire sans rien garder" that was tapped is marked in the history (mark-tap.ts); an address that only says so changes nothing
    keepGuide(hash === ANCHORS.keep || !isTraceless());
    markStarted();
    if (early && early.options.length > 0) answerQuestion(early.question, early.options);
    const first = early ? { kind: 'question' as const, id: early.question } : { kind: 'entry' as const };
    go(flow, { step: stepName(early?.sent && early.options.length > 0 ? nextStep(pack) : first), replace: true });
  } else if (hash === ANCHORS.start) {
    go(flow, { step: stepName({ kind: 'start' }), replace: true });
  }
}
