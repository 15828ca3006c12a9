/** Parts of a figure with their place, in units of the drawing. */
import type { FigureBox } from '../../../pack/index.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedBox extends FigureBox, Point {
  readonly width: number;
  readonly height: number;
  /** 0 is the first column; -1 the bar across all of them */
  readonly column: number;
  readonly row: number;
  /** the name, broken where it is too long for one line */
  readonly lines: readonly string[];
}

export interface PlacedLane extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedArrow {
  readonly path: string;
  readonly tip: string;
  /** where its number stands */
  readonly at: Point;
}
