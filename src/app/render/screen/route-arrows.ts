import type { FigureArrow } from '../../../pack/index.ts';
import type { PlacedArrow, PlacedBox, Point } from './placed.ts';

type Side = 'left' | 'right' | 'top' | 'bottom';

interface Gaps {
  readonly row: number;
  readonly outer: number;
  readonly inner: number;
}

/** Between lines that run in the same gap, and between those that meet the same side of a box. */
const TRACK = 9;
const PORT = 15;
const TIP = 8;

/** Where a line leaves, the gap it runs down in, and where it arrives. Straight where two boxes face each other. */
interface Plan {
  readonly from: PlacedBox;
  readonly to: PlacedBox;
  readonly out: Side;
  readonly into: Side;
  /** x of the middle of the vertical gap beside each end; absent for a straight line */
  readonly gaps?: readonly [number, number];
}

/**
 * Routes arrows through the gaps between boxes, in right angles, so that none runs over a box. Lines in one gap lie
 * side by side, and so do those that meet one side of a box.
 */
export function routeArrows(
  arrows: readonly FigureArrow[],
  boxes: readonly PlacedBox[],
  gaps: Gaps,
): readonly PlacedArrow[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const plans = arrows.flatMap(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? [planArrow(a, b, gaps)] : [];
  });
  const ports = new Map<string, number>();
  const tracks = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const plan of plans) for (const key of keysOf(plan)) totals.set(key, (totals.get(key) ?? 0) + 1);
  /** the place of this line among those that share a side or a gap, around its middle */
  const next = (taken: Map<string, number>, key: string, step: number): number => {
    const index = taken.get(key) ?? 0;
    taken.set(key, index + 1);
    return (index - ((totals.get(key) ?? 1) - 1) / 2) * step;
  };
  const taken: Point[] = [];
  return plans.map((plan) =>
    draw(
      pointsOf(
        plan,
        (key) => next(ports, key, PORT),
        (key) => next(tracks, key, TRACK),
        gaps,
      ),
      taken,
    ),
  );
}

const sideKey = (box: PlacedBox, side: Side): string => `${box.id} ${side}`;
const gapKey = (x: number): string => `gap ${x}`;
const keysOf = ({ from, to, out, into, gaps }: Plan): readonly string[] => [
  sideKey(from, out),
  sideKey(to, into),
  ...(gaps ? [...new Set(gaps.map(gapKey))] : []),
];

function planArrow(from: PlacedBox, to: PlacedBox, gaps: Gaps): Plan {
  const beside = (box: PlacedBox, side: 'left' | 'right'): number =>
    side === 'left' ? box.x - (box.column === 0 ? gaps.outer : gaps.inner) / 2 : box.x + box.width + gaps.inner / 2;
  // the bar on top: straight down to the first row, down a gap to the others
  if (from.column < 0)
    return to.row === 0
      ? { from, to, out: 'bottom', into: 'top' }
      : { from, to, out: 'bottom', into: 'left', gaps: [beside(to, 'left'), beside(to, 'left')] };
  if (to.column < 0)
    return from.row === 0
      ? { from, to, out: 'top', into: 'bottom' }
      : {
          from,
          to,
          out: 'right',
          into: 'bottom',
          gaps: [from.x + from.width + gaps.outer / 2, from.x + from.width + gaps.outer / 2],
        };
  if (from.column === to.column) {
    if (to.row === from.row + 1) return { from, to, out: 'bottom', into: 'top' };
    const gap = beside(from, 'right');
    return { from, to, out: 'right', into: 'right', gaps: [gap, gap] };
  }
  const right = to.column > from.column;
  const [out, into]: [Side, Side] = right ? ['right', 'left'] : ['left', 'right'];
  if (from.row === to.row && Math.abs(to.column - from.column) === 1) return { from, to, out, into };
  return { from, to, out, into, gaps: [beside(from, right ? 'right' : 'left'), beside(to, right ? 'left' : 'right')] };
}

function portOf(box: PlacedBox, side: Side, shift: number, facing: PlacedBox): Point {
  switch (side) {
    case 'left':
      return { x: box.x, y: box.y + box.height / 2 + shift };
    case 'right':
      return { x: box.x + box.width, y: box.y + box.height / 2 + shift };
    case 'top':
      return { x: box.x + box.width / 2, y: box.y };
    case 'bottom':
      // the bar is as wide as the drawing: its lines leave above the box that they go to
      return { x: box.column < 0 ? facing.x + facing.width / 2 : box.x + box.width / 2, y: box.y + box.height };
    default:
      return side satisfies never;
  }
}

function pointsOf(
  { from, to, out, into, gaps }: Plan,
  port: (key: string) => number,
  track: (key: string) => number,
  { row }: Gaps,
): readonly Point[] {
  const [shiftOut, shiftInto] = [port(sideKey(from, out)), port(sideKey(to, into))];
  const start = portOf(from, out, shiftOut, to);
  const end = portOf(to, into, shiftInto, from);
  if (!gaps) {
    // straight: both ends at the same height, or above each other
    if (out === 'left' || out === 'right') return [{ x: start.x, y: end.y }, end];
    return [{ x: end.x, y: start.y }, end];
  }
  const [first, second] = gaps;
  const near = first + track(gapKey(first));
  if (out === 'bottom') return [{ x: near, y: start.y }, { x: near, y: end.y }, end];
  if (into === 'bottom') return [start, { x: near, y: start.y }, { x: near, y: end.y }];
  if (first === second) return [start, { x: near, y: start.y }, { x: near, y: end.y }, end];
  // across a column: through the gap between two rows, above the row where it arrives
  const far = second + track(gapKey(second));
  const across = to.y - row / 2;
  return [start, { x: near, y: start.y }, { x: near, y: across }, { x: far, y: across }, { x: far, y: end.y }, end];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const say = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** `taken`: where numbers stand already; this one is added. */
function draw(points: readonly Point[], taken: Point[]): PlacedArrow {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (!end || !before) throw new Error('an arrow has two points');
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const base = { x: end.x - ux * TIP, y: end.y - uy * TIP };
  const wing = (sign: 1 | -1): Point => ({ x: base.x - sign * uy * 4.5, y: base.y + sign * ux * 4.5 });
  return {
    path: `M${[...points.slice(0, -1), base].map(say).join('L')}`,
    tip: `M${say(end)}L${say(wing(1))}L${say(wing(-1))}z`,
    at: placeNumber(points, taken),
  };
}

/** Numbers nearer than this would cover each other. */
const APART = 21;
/** Along a stretch: its middle first; a short one near its start, so that its tip stays in sight. */
const ALONG = [0.5, 0.3, 0.7, 0.15, 0.85];

/** The first free place on the line, on its longest stretch first. */
function placeNumber(points: readonly Point[], taken: Point[]): Point {
  const stretches = points
    .flatMap((to, index) => {
      const from = points[index - 1];
      return from ? [{ from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }] : [];
    })
    .sort((a, b) => b.length - a.length);
  const places = stretches.flatMap(({ from, to, length }) =>
    (length < 40 ? [0.36] : ALONG).map((part) => ({
      x: round(from.x + (to.x - from.x) * part),
      y: round(from.y + (to.y - from.y) * part),
    })),
  );
  const free =
    places.find((place) => taken.every(({ x, y }) => Math.hypot(place.x - x, place.y - y) >= APART)) ?? places[0];
  if (!free) throw new Error('an arrow has a stretch');
  taken.push(free);
  return free;
}
