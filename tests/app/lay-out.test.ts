import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, WIDTH, type LaidOut } from '../../src/app/render/screen/lay-out.ts';
import type { PlacedBox, Point } from '../../src/app/render/screen/placed.ts';
import type { Figure } from '../../src/pack/index.ts';
import { goodContent, realContent } from '../support/packs.ts';

const pointsIn = (path: string): readonly Point[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
/** From where an arrow leaves to its very tip. */
const lineOf = ({ path, tip }: LaidOut['arrows'][number]): readonly Point[] => [
  ...pointsIn(path),
  ...pointsIn(tip).slice(0, 1),
];
const stretchesOf = (line: readonly Point[]): readonly (readonly [Point, Point])[] =>
  line.slice(1).map((to, index) => [line[index] as Point, to]);

/** Whether a stretch in right angles runs inside a box; along its border, or up to it, is beside it. */
function runsThrough([a, b]: readonly [Point, Point], box: PlacedBox): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return left < box.x + box.width - 1 && right > box.x + 1 && top < box.y + box.height - 1 && bottom > box.y + 1;
}

const isOnBorder = ({ x, y }: Point, box: PlacedBox): boolean => {
  const near = (value: number, of: number): boolean => Math.abs(value - of) <= 0.5;
  const within = x >= box.x - 0.5 && x <= box.x + box.width + 0.5 && y >= box.y - 0.5 && y <= box.y + box.height + 0.5;
  return within && (near(x, box.x) || near(x, box.x + box.width) || near(y, box.y) || near(y, box.y + box.height));
};

/** Arrows that run through a box, as "number > box". */
const crossings = ({ boxes, arrows }: LaidOut): readonly string[] =>
  arrows.flatMap((arrow, index) =>
    boxes
      .filter((box) => stretchesOf(lineOf(arrow)).some((stretch) => runsThrough(stretch, box)))
      .map(({ id }) => `${index + 1} > ${id}`),
  );

const FIGURES: readonly (readonly [string, Figure])[] = [...goodContent().figures, ...realContent().figures].map(
  (figure) => [figure.id, figure],
);

test('the guide has a drawing', () => {
  expect(realContent().figures.map(({ id }) => id)).toContain('services');
});

describe.each(FIGURES)('the drawing "%s"', (_id, figure) => {
  const drawn = layOut(figure);
  const { height, lanes, boxes, arrows } = drawn;

  test('shows every box and every arrow', () => {
    expect(boxes.map(({ id }) => id).toSorted()).toEqual(figure.boxes.map(({ id }) => id).toSorted());
    expect(arrows).toHaveLength(figure.arrows.length);
    expect(lanes.map(({ id }) => id)).toEqual(figure.lanes.slice(1).map(({ id }) => id));
  });

  test('lets no arrow run through a box', () => {
    expect(crossings(drawn)).toEqual([]);
  });

  test('leads each arrow from the border of its box to the border of the other', () => {
    for (const [index, { from, to }] of figure.arrows.entries()) {
      const line = lineOf(arrows[index] as LaidOut['arrows'][number]);
      expect(
        isOnBorder(line[0] as Point, boxes.find(({ id }) => id === from) as PlacedBox),
        `${from} > ${to} leaves`,
      ).toBe(true);
      expect(
        isOnBorder(line.at(-1) as Point, boxes.find(({ id }) => id === to) as PlacedBox),
        `${from} > ${to} arrives`,
      ).toBe(true);
    }
  });

  test('draws arrows in right angles', () => {
    const slanted = arrows.flatMap((arrow, index) =>
      stretchesOf(lineOf(arrow))
        .filter(([a, b]) => Math.abs(a.x - b.x) > 0.2 && Math.abs(a.y - b.y) > 0.2)
        .map(() => index + 1),
    );
    expect(slanted).toEqual([]);
  });

  test('keeps numbers apart, so that each can be read', () => {
    const close = arrows.flatMap(({ at }, index) =>
      arrows
        .slice(0, index)
        .flatMap((other, earlier) =>
          Math.hypot(at.x - other.at.x, at.y - other.at.y) < 20 ? [`${earlier + 1} and ${index + 1}`] : [],
        ),
    );
    expect(close).toEqual([]);
  });

  test('puts each number on its own arrow, beside the boxes', () => {
    for (const [index, arrow] of arrows.entries()) {
      const { x, y } = arrow.at;
      const on = stretchesOf(lineOf(arrow)).some(
        ([a, b]) =>
          x >= Math.min(a.x, b.x) - 0.2 &&
          x <= Math.max(a.x, b.x) + 0.2 &&
          y >= Math.min(a.y, b.y) - 0.2 &&
          y <= Math.max(a.y, b.y) + 0.2,
      );
      expect(on, `number ${index + 1}`).toBe(true);
      expect(
        boxes.filter((box) => runsThrough([arrow.at, arrow.at], box)).map(({ id }) => id),
        `number ${index + 1}`,
      ).toEqual([]);
    }
  });

  test('stays inside its own edges, numbers with their circles too', () => {
    const inside = ({ x, y }: Point, room = 0): boolean =>
      x >= room && x <= WIDTH - room && y >= room && y <= height - room;
    for (const { x, y, width, height: tall } of [...boxes, ...lanes])
      expect(inside({ x, y }) && inside({ x: x + width, y: y + tall })).toBe(true);
    expect(arrows.flatMap(lineOf).filter((point) => !inside(point))).toEqual([]);
    expect(arrows.map(({ at }) => at).filter((at) => !inside(at, 9))).toEqual([]);
  });

  test('lets no box lie over another, and every box of a column in its lane', () => {
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(0, index)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        .map((b) => `${a.id} over ${b.id}`),
    );
    expect(over).toEqual([]);
    for (const box of boxes.filter(({ column }) => column >= 0)) {
      const lane = lanes.find(({ id }) => id === box.lane);
      expect(
        lane &&
          box.x >= lane.x &&
          box.x + box.width <= lane.x + lane.width &&
          box.y >= lane.y &&
          box.y + box.height <= lane.y + lane.height,
        box.id,
      ).toBe(true);
    }
  });

  test('breaks names so that they fit into their boxes', () => {
    // a word is never cut: the longest that fits has 13 letters; three lines are the most that a box holds
    expect(
      boxes
        .filter(({ column, lines }) => column >= 0 && (lines.length > 3 || lines.some((line) => line.length > 13)))
        .map(({ id }) => id),
    ).toEqual([]);
    for (const { lines, name } of boxes) expect(lines.join(' ')).toBe(name);
  });

  test('is the same each time', () => {
    expect(layOut(figure)).toEqual(drawn);
  });
});

describe('any drawing that can be written', () => {
  const name = fc.stringMatching(/^[a-zé]{1,10}( [a-zé]{1,10}){0,3}$/);
  const figure: fc.Arbitrary<Figure> = fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 16 }),
      fc.infiniteStream(name),
    )
    .map(([columns, ends, names]) => {
      const next = (): string => names.next().value as string;
      const lanes = [1, ...columns].map((size, at) => ({ id: `lane${at}`, title: next(), size }));
      const boxes = lanes.flatMap(({ id, size }) =>
        Array.from({ length: size }, (_, row) => ({ id: `${id}-${row}`, lane: id, name: next(), does: '' })),
      );
      const box = (at: number): string => boxes[at % boxes.length]?.id ?? '';
      return {
        id: 'any',
        title: '',
        description: '',
        lanes,
        boxes,
        arrows: ends.map(([from, to]) => ({ from: box(from), to: box(to), says: '' })),
      };
    });

  test('is laid out: every arrow is there, at places that are numbers', () => {
    fc.assert(
      fc.property(figure, (one) => {
        const drawn = layOut(one);
        expect(drawn.arrows).toHaveLength(one.arrows.length);
        expect(JSON.stringify(drawn)).not.toMatch(/null|NaN|Infinity/);
        for (const arrow of drawn.arrows) expect(lineOf(arrow).length).toBeGreaterThanOrEqual(2);
      }),
      { seed: 20_261_124, numRuns: 500 },
    );
  });

  test('with one arrow between two boxes does not run through a third', () => {
    const one = figure
      .filter(({ arrows }) => arrows.length > 0)
      .map((given): Figure => ({ ...given, arrows: given.arrows.slice(0, 1).filter(({ from, to }) => from !== to) }));
    fc.assert(
      fc.property(one, (given) => {
        expect(crossings(layOut(given))).toEqual([]);
      }),
      { seed: 20_261_124, numRuns: 1000 },
    );
  });

  test('with an arrow to a box that is not there leaves that arrow out', () => {
    const [given] = goodContent().figures;
    expect(layOut({ ...(given as Figure), arrows: [{ from: 'vous', to: 'personne', says: '' }] }).arrows).toEqual([]);
  });
});
