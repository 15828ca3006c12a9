import type { PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { sayCondition } from '../say/say-condition.ts';
import { says } from '../languages/index.ts';
import { drawChips, drawText } from './chips.ts';
import { A4, element, line, page, type Drawn } from './svg.ts';

const TRACK = 52;
const LEFT = 92;
const WIDTH = A4.width - LEFT - 40;

/**
 * The questions from the first to the plan, along one track. A full stop: everyone is asked. A hollow one:
 * only under the condition above it.
 *
 *     ●── question 1      ◇┄┄ question 2, asked if …      ■ the plan
 */
export function drawFlow(pack: Content): string {
  const title = says.graph.questions;
  const { flow } = pack;
  const head = drawText(title, 40, 34, WIDTH, { size: 20, className: 'title' });
  const intro = drawText(says.graph.legend(says.day(pack.edition)), 40, 34 + head.height, A4.width - 80, {
    size: 11,
    className: 'small',
  });
  const drawn: string[] = [];
  const first = 34 + head.height + intro.height + 22;
  let top = first;
  for (const [index, question] of flow.questions.entries()) {
    const card = drawCard(pack, question, index, top);
    drawn.push(card.svg);
    top += card.height + 14;
  }
  const track = element('path', { d: `M${TRACK} ${first + 18}V${top + 18}`, class: 'track' });
  const end =
    element('rect', { x: TRACK - 10, y: top + 8, width: 20, height: 20, rx: 4, class: 'stop' }) +
    line(LEFT, top + 23, 'head', says.graph.plan(pack.procedures.length));
  return page(title, describeFlow(pack), {
    svg: [head.svg, intro.svg, track, ...drawn, end].join('\n'),
    height: top + 60,
  });
}

function drawCard(pack: Content, question: PackQuestion, index: number, y: number): Drawn {
  const { when, title, kind, options, urgent = [], exclusive = [] } = question;
  const condition = when
    ? drawText(says.graph.askedIf(sayCondition(pack, when)), LEFT + 12, y + 8, WIDTH - 24, {
        size: 11,
        className: 'small',
      })
    : null;
  const body = y + 8 + (condition ? condition.height + 4 : 0);
  const heading = drawText(`${index + 1}. ${title}`, LEFT + 12, body, WIDTH - 150, { size: 14, className: 'head' });
  const how = element(
    'text',
    { x: LEFT + WIDTH - 12, y: body + 14, class: 'small', 'text-anchor': 'end' },
    kind === 'one' ? says.graph.oneAnswer : says.graph.manyAnswers,
  );
  const chips = drawChips(
    options.map(({ id, label }) => ({
      text: label,
      kind: urgent.includes(id) ? 'urgent' : exclusive.includes(id) ? 'alone' : '',
    })),
    LEFT + 12,
    body + heading.height + 6,
    WIDTH - 24,
  );
  const height = body + heading.height + 6 + chips.height + 10 - y;
  const frame = element('rect', { x: LEFT, y, width: WIDTH, height, rx: 8, class: when ? 'card alone' : 'card' });
  const branch = element('path', { d: `M${TRACK} ${y + 18}H${LEFT}`, class: when ? 'branch maybe' : 'branch' });
  const stop = when
    ? element('rect', {
        x: -7,
        y: -7,
        width: 14,
        height: 14,
        transform: `translate(${TRACK} ${y + 18}) rotate(45)`,
        class: 'fork',
      })
    : element('circle', { cx: TRACK, cy: y + 18, r: 9, class: 'stop' });
  return { svg: [branch, frame, condition?.svg ?? '', heading.svg, how, chips.svg, stop].join('\n'), height };
}

function describeFlow(pack: Content): string {
  return pack.flow.questions
    .map(({ title, when, options }, index) => {
      const asked = when ? `${says.graph.askedIf(sayCondition(pack, when))}. ` : '';
      const labels = options.map(({ label }) => says.quote(label)).join(', ');
      return `${index + 1}. ${title} ${asked}${says.pair(says.graph.answers, labels)}.`;
    })
    .join('\n');
}
