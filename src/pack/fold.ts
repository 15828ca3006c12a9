import type { Block, Inline } from './types/prose.ts';

/** What stands in a line and is more than its words. */
export type Mark = Exclude<Inline, string>;

/** A part of a line of one kind: `InlineOf<'link'>` leads somewhere. */
export type InlineOf<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>;

/** A block of one kind: `BlockOf<'table'>` has a head and rows. */
type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** Makes of each part of other words what the same cases say, in their order. */
export type FoldInlines<T> = (text: readonly Inline[]) => readonly T[];

/** What to make of words, and of each kind of part. Words in a part are made by `fold`, where the case wants them. */
export type InlineCases<T> = { readonly words: (words: string) => T } & {
  readonly [Kind in Mark['kind']]: (part: InlineOf<Kind>, fold: FoldInlines<T>) => T;
};

/** What to make of each kind of block. Blocks in a block are made by `fold`, where the case wants them. */
export type BlockCases<T> = {
  readonly [Kind in Block['kind']]: (block: BlockOf<Kind>, fold: (blocks: readonly Block[]) => readonly T[]) => T;
};

/**
 * Makes one thing of each part of a line. Nothing else tells the kinds of parts from each other: a new kind is a new
 * case in each table, and a table that lacks it does not compile.
 */
export function foldInlines<T>(text: readonly Inline[], cases: InlineCases<T>): readonly T[] {
  const fold: FoldInlines<T> = (inner) => foldInlines(inner, cases);
  return text.map((part) => (typeof part === 'string' ? cases.words(part) : cases[part.kind](part as never, fold)));
}

/** The same of blocks: one thing of each. */
export function foldBlocks<T>(blocks: readonly Block[], cases: BlockCases<T>): readonly T[] {
  const fold = (inner: readonly Block[]): readonly T[] => foldBlocks(inner, cases);
  return blocks.map((block) => cases[block.kind](block as never, fold));
}

/** Cases that gather: nothing of a part itself, and what was gathered of the words in it. To spread, and to add to. */
export function gather<T>(): InlineCases<readonly T[]> {
  const none = (): readonly T[] => [];
  const inside = ({ text }: { readonly text: readonly Inline[] }, fold: FoldInlines<readonly T[]>): readonly T[] =>
    fold(text).flat();
  return {
    words: none,
    strong: inside,
    link: inside,
    term: inside,
    cite: none,
    blank: none,
    foreign: inside,
    'by-child': none,
  };
}
