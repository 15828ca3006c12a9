import { expect, it } from 'vitest';
import { questionStep, STEPS } from '../../src/app/ui/step-numbers.ts';
import { stepName, stepShown } from '../../src/app/questions/step.ts';
import { realContent } from '../support/packs.ts';

const pack = realContent();
const { questions } = pack.flow;
const danger = { danger: ['threats'] };
/** What asks of nothing before it: it is asked whatever was answered. */
const later = questions.findLast(({ when }) => !when)?.id ?? '';
const shown = (name: string, answers: Record<string, string[]>, started: boolean): string =>
  stepName(pack, stepShown(pack, name, { answers, started }));

it.each([
  ['a later question', questionStep(questions, later)],
  ['the check of the answers', STEPS.check],
])(
  'shows %s with answers; where those are forgotten, the entry, or the first question of a flow that was begun',
  (_, name) => {
    expect(shown(name, danger, true)).toBe(name);
    expect(shown(name, {}, false)).toBe(STEPS.entry);
    expect(shown(name, {}, true)).toBe(questionStep(questions, 'danger'));
  },
);
