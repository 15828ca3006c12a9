import type { Figure, FigureBox } from '../../pack/index.ts';

/** Units of the drawing: a phone's 360 px, less the margins. */
export const WIDTH = 328;
const BOX = { width: 92, height: 50 };
const GAP = { x: 14, y: 34 };
const PER_ROW = 3;
const LANE = { head: 34, foot: 16, between: 30 };

interface Point {
  readonly x: number;
  readonly y: number;
}

interface PlacedBox extends FigureBox, Point {
  readonly width: number;
  readonly height: number;
  /** the name, broken where it is too long for one line */
  readonly lines: readonly string[];
}

interface PlacedArrow {
  readonly path: string;
  readonly tip: string;
  /** where its number stands */
  readonly at: Point;
}

export interface LaidOut {
  readonly height: number;
  readonly lanes: readonly { readonly id: string; readonly title: string; readonly y: number; readonly height: number }[];
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

/** Places lanes one below the other, three boxes to a row, and arrows as straight lines from edge to edge. Pure: the same figure, the same drawing. */
export function layOut(figure: Figure): LaidOut {
  let y = 0;
  const boxes: PlacedBox[] = [];
  const lanes = figure.lanes.map((lane) => {
    const inside = figure.boxes.filter((box) => box.lane === lane.id);
    const rows = Math.ceil(inside.length / PER_ROW);
    const height = LANE.head + rows * BOX.height + (rows - 1) * GAP.y + LANE.foot;
    inside.forEach((box, index) => {
      const row = Math.floor(index / PER_ROW);
      const inRow = Math.min(PER_ROW, inside.length - row * PER_ROW);
      const start = (WIDTH - inRow * BOX.width - (inRow - 1) * GAP.x) / 2;
      boxes.push({ ...box, x: start + (index % PER_ROW) * (BOX.width + GAP.x), y: y + LANE.head + row * (BOX.height + GAP.y), ...BOX, lines: breakName(box.name) });
    });
    const placed = { ...lane, y, height };
    y += height + LANE.between;
    return placed;
  });
  const placed = new Map(boxes.map((box) => [box.id, box]));
  const arrows = figure.arrows.flatMap(({ from, to }, index) => {
    const [a, b] = [placed.get(from), placed.get(to)];
    return a && b ? [drawArrow(a, b, index)] : [];
  });
  return { height: y - LANE.between, lanes, boxes, arrows };
}

const LONGEST = 11;

function breakName(name: string): readonly string[] {
  if (name.length <= LONGEST) return [name];
  const words = name.split(/(?<=-)| /);
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    const joined = last === '' || last.endsWith('-') ? last + word : `${last} ${word}`;
    if (joined.length <= LONGEST || last === '') lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

const middleOf = (box: PlacedBox): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Where the line from the middle of a box towards a point leaves the box. */
function edgeOf(box: PlacedBox, towards: Point): Point {
  const middle = middleOf(box);
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const scale = Math.min(box.width / 2 / Math.max(Math.abs(dx), 0.001), box.height / 2 / Math.max(Math.abs(dy), 0.001));
  return { x: middle.x + dx * scale, y: middle.y + dy * scale };
}

function drawArrow(from: PlacedBox, to: PlacedBox, index: number): PlacedArrow {
  // arrows between the same places would lie on each other: each leaves a little beside the middle
  const shift = ((index % 3) - 1) * 12;
  const aim = (box: PlacedBox): Point => ({ x: middleOf(box).x + shift, y: middleOf(box).y });
  const start = edgeOf(from, aim(to));
  const end = edgeOf(to, aim(from));
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const base = { x: end.x - ux * 9, y: end.y - uy * 9 };
  const round = (value: number): number => Math.round(value * 10) / 10;
  const point = (x: number, y: number): string => `${round(x)} ${round(y)}`;
  return {
    path: `M${point(start.x, start.y)}L${point(base.x, base.y)}`,
    tip: `M${point(end.x, end.y)}L${point(base.x - uy * 5, base.y + ux * 5)}L${point(base.x + uy * 5, base.y - ux * 5)}z`,
    at: { x: round(start.x + dx * 0.45), y: round(start.y + dy * 0.45) },
  };
}
