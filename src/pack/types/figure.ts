import type { Picture } from './picture.ts';

/** A map of who does what: boxes in lanes, arrows between them. Drawn by the app, and said in words beside it. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** what the drawing shows, in sentences */
  readonly description: string;
  readonly lanes: readonly FigureLane[];
  readonly boxes: readonly FigureBox[];
  readonly arrows: readonly FigureArrow[];
}

export interface FigureLane {
  readonly id: string;
  readonly picture?: Picture;
  readonly title: string;
}

export interface FigureBox {
  readonly id: string;
  readonly lane: string;
  readonly name: string;
  /** in a few words */
  readonly does: string;
}

export interface FigureArrow {
  readonly from: string;
  readonly to: string;
  /** in a few words */
  readonly says: string;
}
