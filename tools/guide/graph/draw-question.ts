import type { PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { sayCondition } from '../say/say-condition.ts';
import { drawChips, drawText, type Chip } from './chips.ts';
import { listEffects, type Effect } from './list-effects.ts';
import { A4, element, page } from './svg.ts';
import { says } from '../languages/index.ts';

const LEFT = 40;
const WIDTH = A4.width - 2 * LEFT;
const SPLIT = 220;

const HEADS: Readonly<Record<Effect['kind'], { readonly word: string; readonly chip: string }>> = {
  asks: { word: says.graph.effects.asks, chip: '' },
  spares: { word: says.graph.effects.spares, chip: 'hold' },
  brings: { word: says.graph.effects.brings, chip: '' },
  holds: { word: says.graph.effects.holds, chip: 'hold' },
  moves: { word: says.graph.effects.moves, chip: 'alone' },
};

const KINDS = ['asks', 'spares', 'brings', 'holds', 'moves'] as const;

/** One question: at the left its options, at the right what each of them does to the procedures. */
export function drawQuestion(pack: Content, question: PackQuestion): string {
  const { title, when, options, id } = question;
  const head = drawText(title, LEFT, 34, WIDTH, { size: 20, className: 'title' });
  const intent = `${when ? `${says.graph.askedIf(sayCondition(pack, when))}. ` : says.graph.askedOfAll}${says.graph.moreAnswers}`;
  const intro = drawText(intent, LEFT, 36 + head.height, WIDTH, { size: 11, className: 'small' });
  const drawn = [head.svg, intro.svg];
  const told: string[] = [];
  let top = 36 + head.height + intro.height + 16;
  for (const option of options) {
    const effects = listEffects(pack, id, option.id);
    const label = drawText(option.label, LEFT + 12, top + 10, SPLIT - 30, { size: 13, className: 'strong' });
    let right = top + 8;
    for (const kind of KINDS) {
      const titles = effects.filter((effect) => effect.kind === kind).map((effect) => effect.title);
      if (titles.length === 0) continue;
      const word = drawText(HEADS[kind].word, LEFT + SPLIT, right, 200, { size: 11, className: 'small' });
      const chips = drawChips(
        titles.map((text): Chip => ({ text, kind: HEADS[kind].chip })),
        LEFT + SPLIT,
        right + word.height + 4,
        WIDTH - SPLIT - 12,
      );
      drawn.push(word.svg, chips.svg);
      told.push(`${says.pair(`${says.quote(option.label)} ${HEADS[kind].word}`, titles.join(', '))}.`);
      right += word.height + 4 + chips.height + 8;
    }
    if (effects.length === 0) {
      const none = drawText(says.graph.noEffect, LEFT + SPLIT, right, 300, { size: 11, className: 'small' });
      drawn.push(none.svg);
      told.push(`${says.quote(option.label)} ${says.graph.noEffect}.`);
      right += none.height + 8;
    }
    const height = Math.max(right - top, label.height + 20);
    drawn.unshift(element('rect', { x: LEFT, y: top, width: WIDTH, height, rx: 8, class: 'card' }));
    drawn.push(label.svg);
    top += height + 8;
  }
  return page(title, [intent, ...told].join('\n'), { svg: drawn.join('\n'), height: top + 24 });
}
