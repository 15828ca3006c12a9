import { describe, expect, it } from 'vitest';
import {
  foldBlocks,
  foldInlines,
  gather,
  inlinesOf,
  textOf,
  textOfBlocks,
  textWith,
  type Block,
  type BlockCases,
  type Inline,
  type InlineCases,
} from '../../src/pack/index.ts';
import { sourceFiles } from '../support/source-files.ts';

/** Each kind of part once, some in others. */
const line: readonly Inline[] = [
  'Dites ',
  { kind: 'strong', text: ['à ', { kind: 'by-child', daughter: 'elle', son: 'lui', unsaid: 'votre enfant' }] },
  { kind: 'link', to: { kind: 'page', id: 'eau' }, text: [' que le ', { kind: 'term', id: 'gaz', text: ['gaz'] }] },
  { kind: 'cite', source: 'guide-gaz' },
  ' de ',
  { kind: 'blank', hint: 'votre rue' },
  {
    kind: 'foreign',
    lang: 'en',
    dir: 'ltr',
    text: [' leaks', { kind: 'cite', source: 'gas-guide' }],
    means: [' fuit', { kind: 'cite', source: 'guide-fuite' }],
  },
];

const inner: readonly Block[] = [
  { kind: 'list', items: [['un'], ['deux']] },
  { kind: 'steps', title: 'Puis', steps: [{ id: 'close', text: ['fermez'] }] },
];

/** Each kind of block once; two of them in a notice. */
const blocks: readonly Block[] = [
  { kind: 'heading', id: 'eau', text: 'Eau' },
  { kind: 'paragraph', text: line },
  { kind: 'say', text: ['Bonjour'] },
  { kind: 'avoid', items: [{ avoid: ['crier'], instead: ['parler'] }] },
  { kind: 'notice', tone: 'note', blocks: inner },
  { kind: 'table', head: [['Quoi'], ['Qui']], rows: [[['eau'], ['voisin']]] },
  { kind: 'figure', id: 'flat' },
  { kind: 'contact', id: 'water' },
];

const inside = (
  { kind, text }: { kind: string; text: readonly Inline[] },
  fold: (text: readonly Inline[]) => unknown,
) => [kind, fold(text)] as const;

const KINDS: InlineCases<unknown> = {
  words: (words) => words.trim(),
  strong: inside,
  link: inside,
  term: inside,
  cite: ({ source }) => source,
  blank: ({ hint }) => hint,
  foreign: inside,
  'by-child': ({ son }) => son,
};

describe('a fold of a line', () => {
  it('gives each kind to its own case, with what is to be made of the words in it', () => {
    expect(foldInlines(line, KINDS)).toEqual([
      'Dites',
      ['strong', ['à', 'lui']],
      ['link', ['que le', ['term', ['gaz']]]],
      'guide-gaz',
      'de',
      'votre rue',
      ['foreign', ['leaks', 'gas-guide']],
    ]);
  });

  it('gathers out of words that stand in others', () => {
    const ids = foldInlines(line, { ...gather<string>(), term: ({ id }) => [id], cite: ({ source }) => [source] });
    expect(ids.flat()).toEqual(['gaz', 'guide-gaz', 'gas-guide']);
  });

  it('needs a case for each kind', () => {
    const { blank: _, ...others } = KINDS;
    // @ts-expect-error a table that lacks a kind does not compile
    const lacking: InlineCases<unknown> = others;
    expect(() => foldInlines(line, lacking)).toThrow();
  });
});

describe('a fold of blocks', () => {
  const cases: BlockCases<readonly string[]> = {
    paragraph: ({ kind }) => [kind],
    heading: ({ kind }) => [kind],
    list: ({ kind }) => [kind],
    steps: ({ kind }) => [kind],
    say: ({ kind }) => [kind],
    avoid: ({ kind }) => [kind],
    notice: (block, fold) => [block.kind, ...fold(block.blocks).flat()],
    table: ({ kind }) => [kind],
    figure: ({ kind }) => [kind],
    contact: ({ kind }) => [kind],
  };

  it('gives each kind to its own case, in the order of reading', () => {
    expect(foldBlocks(blocks, cases).flat().join(' ')).toBe(
      'heading paragraph say avoid notice list steps table figure contact',
    );
  });

  it('needs a case for each kind', () => {
    const { figure: _, ...others } = cases;
    // @ts-expect-error a table that lacks a kind does not compile
    const lacking: BlockCases<readonly string[]> = others;
    expect(() => foldBlocks(blocks, lacking)).toThrow();
  });
});

describe('the text of it', () => {
  it('has no marks and no citations, and means of other languages', () => {
    expect(textOf(line)).toBe('Dites à votre enfant que le gaz de … fuit');
  });

  it('says what other cases say, in words of others too', () => {
    const own: Partial<InlineCases<string>> = { 'by-child': ({ daughter }) => daughter, blank: ({ hint }) => hint };
    expect(textWith(own, line)).toBe('Dites à elle que le gaz de votre rue fuit');
  });

  it('has a line for each paragraph, item, step and row', () => {
    expect(textOfBlocks(blocks).split('\n')).toEqual([
      'Eau',
      'Dites à votre enfant que le gaz de … fuit',
      'Bonjour',
      'crier → parler',
      'un',
      'deux',
      'Puis',
      'fermez',
      'Quoi · Qui',
      'eau · voisin',
      '',
      '',
    ]);
  });
});

describe('the parts of one kind', () => {
  it('are found in words of others and in what these mean, in the order of reading', () => {
    expect(inlinesOf(blocks, 'cite').map(({ source }) => source)).toEqual(['guide-gaz', 'gas-guide', 'guide-fuite']);
    expect(inlinesOf(blocks, 'term').map(({ id }) => id)).toEqual(['gaz']);
    expect(inlinesOf(blocks, 'by-child')).toHaveLength(1);
  });

  it('are found in every block', () => {
    const found = (text: readonly Inline[]): readonly Block[] => [
      { kind: 'paragraph', text },
      { kind: 'say', text },
      { kind: 'avoid', items: [{ avoid: text, instead: text }] },
      {
        kind: 'notice',
        tone: 'note',
        blocks: [
          { kind: 'list', items: [text] },
          { kind: 'steps', steps: [{ id: 'a', text }] },
        ],
      },
      { kind: 'table', head: [text], rows: [[text]] },
    ];
    expect(inlinesOf(found([{ kind: 'blank', hint: 'rue' }]), 'blank')).toHaveLength(8);
  });
});

it('nothing but tables of cases tells the kinds from each other', () => {
  const walks = [...sourceFiles('src', ['.ts', '.tsx']), ...sourceFiles('tools', ['.ts'])]
    .filter(({ text }) => /case '(?:by-child|avoid)':/.test(text))
    .map(({ path }) => path);
  expect(walks).toEqual([]);
});
