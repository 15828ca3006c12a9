import type { PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { tag, type Html } from '../html.ts';
import { says } from '../languages/index.ts';
import { sayCondition } from '../say/say-condition.ts';
import { listEffects, type Effect } from './list-effects.ts';
import { chips, small, type Drawing } from './parts.ts';

const CHIPS: Readonly<Record<Effect['kind'], string>> = {
  asks: '',
  spares: 'hold',
  brings: '',
  holds: 'hold',
  moves: 'alone',
};
const KINDS = ['asks', 'spares', 'brings', 'holds', 'moves'] as const;

/** One question: at the left its options, at the right what each of them does to the procedures. */
export function drawQuestion(pack: Content, { id, title, when, options }: PackQuestion): Drawing {
  const asked = when ? `${says.graph.askedIf(sayCondition(pack, when))}. ` : says.graph.askedOfAll;
  const rows = options.map((option) =>
    tag(
      'div',
      { class: 'card option' },
      tag('strong', {}, option.label),
      tag('div', { class: 'effects' }, drawEffects(listEffects(pack, id, option.id))),
    ),
  );
  return { id: `questions/${id}`, title, body: [small(`${asked}${says.graph.moreAnswers}`), ...rows] };
}

const drawEffects = (effects: readonly Effect[]): readonly Html[] =>
  effects.length === 0
    ? [small(says.graph.noEffect)]
    : KINDS.flatMap((kind) => {
        const own = effects.filter((effect) => effect.kind === kind);
        if (own.length === 0) return [];
        const boxes = chips(own.map(({ title }) => ({ text: title, kind: CHIPS[kind] })));
        return [tag('div', {}, small(says.graph.effects[kind]), boxes)];
      });
