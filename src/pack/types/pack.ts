import type { Core } from './core.ts';
import type { First } from './first.ts';
import type { InterfaceWords } from './interface.ts';
import type { Kit } from './kit.ts';
import type { PaperChoice } from './paper.ts';
import type { SearchFile } from './search-words.ts';
import type { Texts } from './texts.ts';

/** What each part of a pack is, once it is read: a file each (parts.ts). */
export interface PartValues {
  readonly first: First;
  readonly core: Core;
  readonly texts: Texts;
  readonly kit: Kit;
  readonly search: SearchFile;
}

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

/** As the compiler makes it: the core is not cut yet. */
export interface WholePack extends Omit<PartValues, 'first'> {
  /** the interface's words of what is made at build alone; they never travel */
  readonly paperWords: InterfaceWords;
  /** what is printed of the guide; null where the content does not choose it */
  readonly paper: PaperChoice | null;
}
