import type { Core } from './core.ts';
import type { First } from './first.ts';
import type { InterfaceWords } from './interface.ts';
import type { Kit } from './kit.ts';
import type { PaperChoice } from './paper.ts';
import type { SearchFile } from './search-words.ts';
import type { Texts } from './texts.ts';

/** Rises when an app cannot read the files of another one; a file of another format is refused (read-pack.ts). */
export const PACK_FORMAT = 11;

/** The files that a page waits for, in their order (decisions 0031 and 0045). */
export const PARTS = ['first', 'core', 'texts', 'kit'] as const;
export type Part = (typeof PARTS)[number];

/** All files that a pack travels in: no page waits for the words of the search (decision 0059). */
export const PACK_FILES = [...PARTS, 'search'] as const;
export type PackFileName = (typeof PACK_FILES)[number];

/**
 * The compiled content of one locale, words and rules together, in the files that a page waits for (decisions 0020,
 * 0031 and 0045). The source formats are in guide-content/README.md.
 */
export interface Pack {
  /** the core itself, once that has come */
  readonly first: First;
  /**
   * null while it is on its way, as are the texts and the kit; what needs them asks for `Core`, `Texts` and `Kit`, and
   * cannot be rendered without
   */
  readonly core: Core | null;
  readonly texts: Texts | null;
  readonly kit: Kit | null;
}

/** As the compiler makes it. */
export interface WholePack {
  readonly core: Core;
  readonly texts: Texts;
  readonly kit: Kit;
  readonly search: SearchFile;
  /** the interface's words of what is made at build alone; they never travel */
  readonly paperWords: InterfaceWords;
  /** what is printed of the guide; null where the content does not choose it */
  readonly paper: PaperChoice | null;
}
