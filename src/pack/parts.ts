import type { PartValues } from './types/index.ts';
import { readFirst } from './read-first.ts';

export type Part = keyof PartValues;

/** Reads what came as a part; null: it is cut, or not of the same edition, language and format as `before`. */
export type Reader<P extends Part> = (before: never, value: unknown) => PartValues[P] | null;

interface PartOfPack<P extends Part> {
  /** the part that it is read with, and must fit */
  readonly after: Part | null;
  /**
   * When it is asked for. `at once`: in every visit. `behind`: fetched in every visit, as bytes, behind the part before
   * it, and read when a page is opened that needs it: on an old phone it weighs as much as everything else. `page`:
   * when such a page is opened. `screen`: when a screen asks; no page waits for it.
   */
  readonly comes: 'at once' | 'behind' | 'page' | 'screen';
  /** its reader; that of a later part travels with the screens that need it */
  readonly reader: () => Promise<Reader<P>>;
}

/**
 * The parts that a pack travels in, each a file, so that a phone on a poor network answers before all has come
 * (decisions 0020, 0031, 0045 and 0059). In the order in which they are shown.
 */
export const PARTS: { readonly [P in Part]: PartOfPack<P> } = {
  first: {
    after: null,
    comes: 'at once',
    reader: () =>
      Promise.resolve((_, value) => {
        const read = readFirst(value);
        return read.ok ? read.first : null;
      }),
  },
  core: { after: 'first', comes: 'at once', reader: () => import('./read-core.ts').then((read) => read.readCore) },
  texts: { after: 'core', comes: 'behind', reader: () => import('./read-texts.ts').then((read) => read.readTexts) },
  kit: { after: 'core', comes: 'page', reader: () => import('./read-kit.ts').then((read) => read.readKit) },
  search: { after: 'core', comes: 'screen', reader: () => import('./read-search.ts').then((read) => read.readSearch) },
};

/** The files of a pack. */
export const PACK_FILES = Object.keys(PARTS) as readonly Part[];

/** What a page waits for: itself and those before it. */
export type PagePart = Exclude<Part, 'search'>;
export const PAGE_PARTS = PACK_FILES.filter((part): part is PagePart => PARTS[part].comes !== 'screen');
