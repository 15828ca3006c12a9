import { widthOf, wrap } from './measure.ts';
import { element, line, type Drawn } from './svg.ts';

export interface Chip {
  readonly text: string;
  /** classes of the style that say what kind it is */
  readonly kind: string;
}

const SIZE = 12;
const PAD = 8;
const LEADING = 15;
const GAP = 6;

/** Small boxes side by side, as many on a row as there is room for. */
export function drawChips(chips: readonly Chip[], x: number, y: number, width: number): Drawn {
  const drawn: string[] = [];
  let left = x;
  let top = y;
  let rowHeight = 0;
  for (const { text, kind } of chips) {
    const lines = wrap(text, width - 2 * PAD, SIZE);
    const wide = Math.max(...lines.map((one) => widthOf(one, SIZE))) + 2 * PAD;
    const tall = lines.length * LEADING + PAD;
    if (left > x && left + wide > x + width) {
      left = x;
      top += rowHeight + GAP;
      rowHeight = 0;
    }
    drawn.push(
      element('rect', { x: left, y: top, width: wide, height: tall, rx: 6, class: `chip ${kind}` }),
      ...lines.map((one, index) => line(left + PAD, top + 16 + index * LEADING, '', one)),
    );
    left += wide + GAP;
    rowHeight = Math.max(rowHeight, tall);
  }
  return { svg: drawn.join('\n'), height: top + rowHeight - y };
}

/** Lines of text, broken to a width. */
export function drawText(
  text: string,
  x: number,
  y: number,
  width: number,
  { size = SIZE, className = '' } = {},
): Drawn {
  const isBold = /title|head|strong/.test(className);
  const leading = size * 1.3;
  const lines = wrap(text, width, size, isBold);
  return {
    svg: lines.map((one, index) => line(x, y + size + index * leading, className, one)).join('\n'),
    height: lines.length * leading,
  };
}

/** A filled pill with a white word in it, such as a band. */
export function drawPill(text: string, className: string, x: number, y: number): Drawn & { readonly width: number } {
  const width = widthOf(text, SIZE, true) + 2 * PAD + 4;
  return {
    svg:
      element('rect', { x, y, width, height: 22, rx: 11, class: className }) + line(x + PAD + 2, y + 15, 'band', text),
    height: 22,
    width,
  };
}
