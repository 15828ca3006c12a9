import type { Line } from './lines.ts';
import { digest, pairLines, slotOf, type Unit } from './translated.ts';

/** What a unit is noted as. */
export interface Noting {
  /** of the source's line for each of its own; "-" for a line that is of none */
  readonly digests: readonly string[];
  /** lines that nobody can tell apart: how many there are here and in the source */
  readonly uneven: readonly { readonly own: number; readonly source: number }[];
  /** how many lines keep their source though it stands in another order there */
  readonly moved: number;
}

/**
 * What to note of a unit that says what the source says as it stands. Lines that hold keep their source; of the rest,
 * as many lines as the source has in the same place go by their order. Whether lines that hold were moved with those of
 * the source, the record cannot tell: `inOrder` says so, and then all lines go by their order.
 */
export function noteUnit(unit: Unit, isSameLanguage: boolean, inOrder = false): Noting {
  if (isSameLanguage) return { digests: [digest(...unit.source)], uneven: [], moved: 0 };
  const held = inOrder ? new Map<Line, Line>() : pairLines(unit);
  const pairs = new Map([...held].map(([source, own]) => [own, source] as const));
  const uneven: { own: number; source: number }[] = [];
  for (const slot of new Set(unit.own.map(slotOf))) {
    const own = unit.own.filter((line) => slotOf(line) === slot && !pairs.has(line));
    const source = unit.source.filter((line) => slotOf(line) === slot && !held.has(line));
    if (own.length !== source.length && source.length > 0) uneven.push({ own: own.length, source: source.length });
    else own.forEach((line, at) => source[at] && pairs.set(line, source[at]));
  }
  return {
    digests: unit.own.map((line) => (pairs.has(line) ? digest(pairs.get(line) as Line) : '-')),
    uneven,
    moved: countMoved(unit.source, [...held]),
  };
}

/** How many pairs stand behind one whose source stands behind theirs, in a list where the order tells lines apart. */
function countMoved(source: readonly Line[], held: readonly (readonly [source: Line, own: Line])[]): number {
  const placeIn = new Map(source.map((line, at) => [line, at]));
  const inOwnOrder = held.toSorted(([, a], [, b]) => a.line - b.line);
  return inOwnOrder.filter(([line], at) =>
    inOwnOrder
      .slice(0, at)
      .some(([above]) => slotOf(above) === slotOf(line) && (placeIn.get(above) ?? 0) > (placeIn.get(line) ?? 0)),
  ).length;
}
