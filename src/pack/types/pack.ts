import type { Core } from './core.ts';
import type { First } from './first.ts';
import type { Texts } from './texts.ts';

/** Rises when an app cannot read the files of another one; a file of another format is refused (read-pack.ts). */
export const PACK_FORMAT = 8;

/** The files that a pack travels in, in their order (decision 0031). */
export const PARTS = ['first', 'core', 'texts'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The compiled content of one locale, words and rules together, in the three files that it travels in (decisions 0020
 * and 0031). The source formats are in guide-content/README.md.
 */
export interface Pack {
  /** the core itself, once that has come */
  readonly first: First;
  /**
   * null while it is on its way, as are the texts; what needs them asks for `Core` and `Texts`,
   * and cannot be rendered without
   */
  readonly core: Core | null;
  readonly texts: Texts | null;
}

/** As the compiler makes it. */
export interface WholePack {
  readonly core: Core;
  readonly texts: Texts;
}
