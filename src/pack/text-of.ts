import { foldBlocks, foldInlines, type BlockCases, type FoldInlines, type InlineCases } from './fold.ts';
import type { Block, Inline } from './types/index.ts';

const inside = ({ text }: { readonly text: readonly Inline[] }, fold: FoldInlines<string>): string =>
  fold(text).join('');

const WORDS: InlineCases<string> = {
  words: (words) => words,
  strong: inside,
  link: inside,
  term: inside,
  cite: () => '',
  blank: () => '…',
  foreign: ({ text, means = text }, fold) => fold(means).join(''),
  'by-child': ({ unsaid }) => unsaid,
};

/** The words of a line as one text, in which `own` cases say something else than `textOf`. */
export const textWith = (own: Partial<InlineCases<string>>, text: readonly Inline[]): string =>
  foldInlines(text, { ...WORDS, ...own }).join('');

/**
 * The plain text of some words: no marks, no citations; what is to be filled in is "…", and the child is not said to be
 * a daughter or a son; of words in another language, what they mean in the page's.
 */
export const textOf = (text: readonly Inline[]): string => foldInlines(text, WORDS).join('');

const LINES: BlockCases<string> = {
  paragraph: ({ text }) => textOf(text),
  heading: ({ text }) => text,
  list: ({ items }) => items.map(textOf).join('\n'),
  steps: ({ title = [], steps }) => [title, steps.map(({ text }) => textOf(text))].flat().join('\n'),
  say: ({ text }) => textOf(text),
  avoid: ({ items }) => items.map(({ avoid, instead }) => `${textOf(avoid)} → ${textOf(instead)}`).join('\n'),
  notice: ({ blocks }, fold) => fold(blocks).join('\n'),
  table: ({ head, rows }) => [head, ...rows].map((row) => row.map(textOf).join(' · ')).join('\n'),
  figure: () => '',
  contact: () => '',
};

/** The plain text of some blocks, one line for each paragraph, item or step. The check of the content uses it. */
export const textOfBlocks = (blocks: readonly Block[]): string => foldBlocks(blocks, LINES).join('\n');
