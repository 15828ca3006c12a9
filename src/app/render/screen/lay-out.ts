import type { Figure, FigureBox } from '../../../pack/index.ts';
import type { PlacedArrow, PlacedBox, PlacedLane } from './placed.ts';
import { routeArrows } from './route-arrows.ts';

/** Units of the drawing: a phone's 360 px. */
export const WIDTH = 360;
const BAR = { height: 44, inset: 2 };
const BOX = { width: 82, height: 54 };
const GAP = { outer: 20, inner: 37, row: 38, top: 48 };
const FOOT = 46;
const LONGEST = 12;

export interface LaidOut {
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

/**
 * Places a figure: the first lane is a bar across the top, the others are columns below it, and arrows run in the gaps
 * between them. Pure: the same figure, the same drawing.
 */
export function layOut(figure: Figure): LaidOut {
  const [first, ...columns] = figure.lanes;
  const inLane = (lane: string): readonly FigureBox[] => figure.boxes.filter((box) => box.lane === lane);
  const top = BAR.height + GAP.top;
  const rows = Math.max(1, ...columns.map(({ id }) => inLane(id).length));
  const tall = rows * BOX.height + (rows - 1) * GAP.row;
  const xOf = (column: number): number => GAP.outer + column * (BOX.width + GAP.inner);
  const bar = inLane(first?.id ?? '').map((box): PlacedBox => ({
    ...box,
    x: BAR.inset,
    y: 0,
    width: WIDTH - 2 * BAR.inset,
    height: BAR.height,
    column: -1,
    row: -1,
    lines: [box.name],
  }));
  const placed = columns.flatMap(({ id }, column) =>
    inLane(id).map((box, row): PlacedBox => ({
      ...box,
      x: xOf(column),
      y: top + row * (BOX.height + GAP.row),
      ...BOX,
      column,
      row,
      lines: breakName(box.name),
    })),
  );
  const boxes = [...bar, ...placed];
  return {
    height: top + tall + FOOT,
    lanes: columns.map(({ id, title }, column) => ({
      id,
      x: xOf(column) - 8,
      y: top - 12,
      width: BOX.width + 16,
      height: tall + FOOT + 4,
      lines: breakName(title),
    })),
    boxes,
    arrows: routeArrows(figure.arrows, boxes, { row: GAP.row, outer: GAP.outer, inner: GAP.inner }),
  };
}

function breakName(name: string): readonly string[] {
  if (name.length <= LONGEST) return [name];
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    const joined = last === '' ? word : `${last} ${word}`;
    if (joined.length <= LONGEST || last === '') lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
