import {
  foldBlocks,
  foldInlines,
  type BlockCases,
  type FoldInlines,
  type InlineCases,
  type InlineOf,
  type Mark,
} from './fold.ts';
import type { Block, Inline } from './types/index.ts';

/** The words of a block, in reading order. */
const LINES: BlockCases<readonly (readonly Inline[])[]> = {
  paragraph: ({ text }) => [text],
  heading: () => [],
  list: ({ items }) => items,
  steps: ({ steps }) => steps.map(({ text }) => text),
  say: ({ text }) => [text],
  avoid: ({ items }) => items.flatMap(({ avoid, instead }) => [avoid, instead]),
  notice: ({ blocks }, fold) => fold(blocks).flat(),
  table: ({ head, rows }) => [...head, ...rows.flat()],
  figure: () => [],
  contact: () => [],
};

type Found = readonly Mark[];

const alone = (part: Mark): Found => [part];
const withWords = (part: InlineOf<'strong' | 'link' | 'term'>, fold: FoldInlines<Found>): Found => [
  part,
  ...fold(part.text).flat(),
];

const MARKS: InlineCases<Found> = {
  words: () => [],
  strong: withWords,
  link: withWords,
  term: withWords,
  cite: alone,
  blank: alone,
  foreign: (part, fold) => [part, ...fold([...part.text, ...(part.means ?? [])]).flat()],
  'by-child': alone,
};

/** All parts of one kind that stand in the running text of some blocks, in reading order: its links, its citations. */
export const inlinesOf = <Kind extends Mark['kind']>(blocks: readonly Block[], kind: Kind): readonly InlineOf<Kind>[] =>
  foldBlocks(blocks, LINES)
    .flat()
    .flatMap((text) => foldInlines(text, MARKS).flat())
    .filter((part): part is InlineOf<Kind> => part.kind === kind);
