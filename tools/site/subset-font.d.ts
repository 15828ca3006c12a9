declare module 'subset-font' {
  interface Axis {
    readonly min: number;
    readonly max: number;
    readonly default?: number;
  }

  interface Options {
    readonly targetFormat?: 'truetype' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<Record<string, number | Axis>>;
  }

  /** The font with what `text` needs of it. A character that it lacks is left out without a word. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
