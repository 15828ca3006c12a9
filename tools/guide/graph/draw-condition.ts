import type { Condition } from '../../../src/engine/index.ts';
import type { Content } from '../../compiler/index.ts';
import { describeCondition, type SaidCondition } from '../say/say-condition.ts';
import { drawText } from './chips.ts';
import { element, type Drawn } from './svg.ts';
import { says } from '../languages/index.ts';

const INDENT = 16;

/**
 * A condition as boxes in boxes: what must all hold, or of which one is enough, stands in one frame under its heading.
 */
export function drawCondition(
  pack: Pick<Content, 'flow'>,
  condition: Condition | undefined,
  x: number,
  y: number,
  width: number,
): Drawn {
  if (condition === undefined) return drawText(says.graph.inEveryPlan, x, y, width);
  return drawSaid(describeCondition(pack, condition), x, y, width);
}

function drawSaid(said: SaidCondition, x: number, y: number, width: number): Drawn {
  if ('words' in said) return drawText(said.words, x, y, width);
  const heading = drawText(
    `${said.join === 'all' ? says.graph.allOfThese : says.graph.oneOfThese}${said.name === undefined ? '' : ` (${said.name})`}`,
    x + INDENT,
    y + 4,
    width - INDENT,
    { className: 'strong' },
  );
  const drawn = [heading.svg];
  let top = y + 4 + heading.height + 4;
  for (const part of said.of) {
    const inner = drawSaid(part, x + INDENT, top, width - INDENT - 8);
    drawn.push(inner.svg);
    top += inner.height + 5;
  }
  const height = top - y + 2;
  // one bar at the side instead of a frame all round: frames in frames are hard to read
  const bar = element('path', {
    d: `M${x + 8} ${y + 4}H${x + 4}V${y + height - 6}H${x + 8}`,
    class: said.join === 'all' ? 'group' : 'group alone',
  });
  return { svg: [bar, ...drawn].join('\n'), height };
}
