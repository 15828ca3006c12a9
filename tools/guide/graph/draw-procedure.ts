import type { PackProcedure } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { sayBand, sayWhen } from '../diff/procedures.ts';
import { BAND_WORDS, namesOf } from '../say/say-words.ts';
import { drawChips, drawPill, drawText } from './chips.ts';
import { drawCondition } from './draw-condition.ts';
import { A4, element, page } from './svg.ts';
import { says } from '../languages/index.ts';

const LEFT = 40;
const WIDTH = A4.width - 2 * LEFT;

/**
 * What brings one procedure, in which band, whom it calls, and what comes when it is refused:
 * from top to bottom, with arrows.
 */
export function drawProcedure(pack: Content, procedure: PackProcedure): string {
  const drawn: string[] = [];
  let top = 34;
  const text = (words: string, options: { size?: number; className?: string } = {}, gap = 6): void => {
    const part = drawText(words, LEFT, top, WIDTH, options);
    drawn.push(part.svg);
    top += part.height + gap;
  };
  text(procedure.title, { size: 20, className: 'title' }, 2);
  text(
    `${procedure.id} · ${pack.topics.find(({ id }) => id === procedure.topic)?.title ?? procedure.topic}${sayMarks(procedure)}`,
    { size: 11, className: 'small' },
    14,
  );
  const box = (
    heading: string,
    draw: (x: number, y: number, width: number) => { readonly svg: string; readonly height: number },
  ): void => {
    const head = drawText(heading, LEFT + 16, top + 12, WIDTH - 32, { size: 14, className: 'head' });
    const inner = draw(LEFT + 16, top + 12 + head.height + 8, WIDTH - 32);
    const height = 12 + head.height + 8 + inner.height + 14;
    drawn.push(element('rect', { x: LEFT, y: top, width: WIDTH, height, rx: 8, class: 'card' }), head.svg, inner.svg);
    top += height;
  };
  const arrow = (): void => {
    const middle = LEFT + 40;
    drawn.push(
      element('path', {
        d: `M${middle} ${top}V${top + 24}M${middle - 6} ${top + 17}L${middle} ${top + 25}L${middle + 6} ${top + 17}`,
        class: 'branch',
      }),
    );
    top += 26;
  };
  box(says.graph.brings, (x, y, width) => drawCondition(pack, procedure.when, x, y, width));
  arrow();
  box(says.graph.when, (x, y, width) => drawBands(pack, procedure, x, y, width));
  arrow();
  box(says.graph.whom, (x, y, width) =>
    drawChips(
      namesOf(pack, procedure.contacts).map((name, index) => ({ text: `${index + 1}. ${name}`, kind: '' })),
      x,
      y,
      width,
    ),
  );
  const ladder = listLadder(pack, procedure);
  if (ladder.length > 0) {
    arrow();
    box(says.graph.refused, (x, y, width) =>
      drawChips(
        ladder.map((title, index) => ({
          text: index === 0 ? title : says.pair(says.graph.afterwards, title),
          kind: '',
        })),
        x,
        y,
        width,
      ),
    );
  }
  return page(procedure.title, describeProcedure(pack, procedure), { svg: drawn.join('\n'), height: top + 30 });
}

function sayMarks({ lift, protective, service, lastResort }: PackProcedure): string {
  const marks = [
    lift ? says.graph.marks.lift : '',
    protective ? says.graph.marks.protective : '',
    service ? says.graph.marks.service : '',
    lastResort ? says.graph.marks.lastResort : '',
  ];
  return marks
    .filter((mark) => mark !== '')
    .map((mark) => ` · ${mark}`)
    .join('');
}

/** One row for each choice: its band at the left, its condition at the right. */
function drawBands(
  pack: Content,
  { band: rule }: PackProcedure,
  x: number,
  y: number,
  width: number,
): { readonly svg: string; readonly height: number } {
  const drawn: string[] = [];
  let top = y;
  for (const [index, { when, band }] of rule.entries()) {
    const pill = drawPill(BAND_WORDS[band], band, x, top);
    const condition = when
      ? drawCondition(pack, when, x + 130, top + 2, width - 130)
      : drawText(index === 0 ? says.rules.always : says.graph.otherwise, x + 130, top + 2, width - 130);
    drawn.push(pill.svg, condition.svg);
    top += Math.max(pill.height, condition.height) + 10;
  }
  return { svg: drawn.join('\n'), height: top - y - 10 };
}

/** The titles of what comes after each refusal, up to the last. */
export function listLadder({ procedures }: Content, start: PackProcedure): readonly string[] {
  const seen: PackProcedure[] = [];
  for (
    let next = procedures.find(({ id }) => id === start.ifRefused);
    next && !seen.includes(next);
    next = procedures.find(({ id }) => id === seen.at(-1)?.ifRefused)
  )
    seen.push(next);
  return seen.map(({ title }) => title);
}

function describeProcedure(pack: Content, procedure: PackProcedure): string {
  return [
    says.pair(says.graph.brings, sayWhen(pack, procedure).join(' ')),
    says.pair(says.graph.shortWhen, sayBand(pack, procedure.band).join(' ')),
    says.pair(says.graph.shortWhom, namesOf(pack, procedure.contacts).join(', ')),
    ...listLadder(pack, procedure).map((title) => says.pair(says.graph.refused, title)),
  ].join('\n');
}
