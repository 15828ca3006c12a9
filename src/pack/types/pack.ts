import type { Core } from './core.ts';
import type { Texts } from './texts.ts';

/** Rises when an app cannot read the files of another one; a file of another format is refused (read-pack.ts). */
export const PACK_FORMAT = 5;

/**
 * The compiled content of one locale, words and rules together, in the two files that it travels in (decision 0020). The source formats are
 * in guide-content/README.md.
 */
export interface Pack {
  readonly core: Core;
  /** null while they are on their way; what needs them asks for `Texts`, and cannot be rendered without */
  readonly texts: Texts | null;
}

/** As the compiler makes it. */
export interface WholePack extends Pack {
  readonly texts: Texts;
}
