import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wholeOf, wholeProcedure, type Block, type Inline } from '../../src/pack/index.ts';
import { sourceLocaleOf } from '../../tools/compiler/index.ts';
import { splitSentences } from '../../tools/compiler/prose/sentences.ts';
import { languageOf } from '../../tools/compiler/languages/index.ts';
import { besideOf } from '../../tools/compiler/read/locale.ts';
import { matchLines, unitsOf } from '../../tools/compiler/read/translated.ts';
import { readContent } from '../../tools/read-content.ts';
import { compileOnce } from '../support/compile-once.ts';

const EASY = 'fr-x-facile';
const files = readContent('guide-content');
const beside = besideOf(EASY, sourceLocaleOf(files));
if (beside === null) throw new Error('easy French is no version of the source');
const { core, texts } = compileOnce('guide-content', EASY);
const content = {
  procedures: core.procedures.map((procedure) => wholeProcedure(procedure, texts)),
  pages: core.pages.map((page) => wholeOf(page, texts.pages)),
  letters: core.letters.map((letter) => wholeOf(letter, texts.letters)),
  signs: core.signs.map((group) => wholeOf(group, texts.signs)),
  terms: texts.terms,
};

/** Where the French is short and plain: a word of the interface is made easier where that helps, a clock is a town. */
const AS_IN_FRENCH = /^(?:interface|country)\//;

test('says everything that the French says today: each text, card, letter, sign, time limit and explained word', () => {
  const units = new Map<string, boolean>();
  for (const lines of matchLines(files, EASY, beside, () => false).values())
    for (const { source, why } of lines.values()) units.set(source.unit, why === null);
  const left = [...units].flatMap(([unit, isSaid]) => (isSaid || AS_IN_FRENCH.test(unit) ? [] : [unit]));
  expect(units.size).toBeGreaterThan(500);
  expect(left).toEqual([]);
});

test('shows a text in French nowhere, so nothing says that it is not easy yet', () => {
  const { procedures, pages, letters } = content;
  expect([...procedures, ...pages].filter((text) => text.in !== undefined).map(({ id }) => id)).toEqual([]);
  expect(letters.filter((letter) => (letter.in?.means.length ?? 0) === 0).map(({ id }) => id)).toEqual([]);
});

const wordsOf = (text: string): string => text.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]|\{\{?[^}]*\}?\}/g, ' ');
const count = (text: string): number => wordsOf(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;

describe('a text', () => {
  const own = unitsOf(files, EASY, beside);
  const source = unitsOf(files, beside.locale, beside);
  const lengthOf = (of: typeof own, unit: string): number =>
    count((of.get(unit) ?? []).map(({ words }) => words).join('\n'));

  test('is not longer than what it makes easier', () => {
    const longer = [...own.keys()].filter(
      (unit) => unit.endsWith('/text') && lengthOf(own, unit) > lengthOf(source, unit) * 1.1,
    );
    expect(longer).toEqual([]);
  });

  test('of a procedure has a drawing beside each step', () => {
    const bare = content.procedures.flatMap(({ id, sections }) =>
      sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'steps' ? block.steps : []))
        .flatMap((step) => (step.picture === undefined ? [`${id} ${step.id}`] : [])),
    );
    expect(content.procedures.length).toBeGreaterThan(50);
    expect(bare).toEqual([]);
  });
});

/** The words of a text as they are shown, links and bold words in place. */
const said = (text: readonly Inline[]): string =>
  text
    .map((part) => (typeof part === 'string' ? part : 'text' in part ? said(part.text as readonly Inline[]) : ''))
    .join('');

/** Every running text in blocks, notices and lists too. */
function textsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [said(block.text)];
      case 'list':
        return block.items.map(said);
      case 'steps':
        return block.steps.map(({ text }) => said(text));
      case 'avoid':
        return block.items.flatMap(({ avoid, instead }) => [said(avoid), said(instead)]);
      case 'notice':
        return textsIn(block.blocks);
      default:
        return [];
    }
  });
}

describe('a sentence', () => {
  const shown = [
    ...content.procedures.flatMap(({ sections }) => sections.flatMap(({ blocks }) => textsIn(blocks))),
    ...content.pages.flatMap(({ blocks }) => textsIn(blocks)),
    ...content.letters.flatMap(({ basis, sending }) => [...basis, ...sending].map(said)),
    ...content.letters.flatMap((letter) => letter.in?.means ?? []),
    ...content.terms.map(({ definition }) => definition),
    ...content.signs.flatMap(({ signs }) => signs.map(({ also }) => also)),
  ];

  test('stands on a line of its own, on screen and on paper', () => {
    expect(shown.length).toBeGreaterThan(2000);
    expect(shown.filter((text) => /[.?!…] (?=\p{Lu})/u.test(text))).toEqual([]);
    for (const style of ['src/app/styles/frame.css', 'src/app/render/paper/styles/easy.css'])
      expect(readFileSync(style, 'utf8')).toContain('white-space: pre-line');
  });

  test('has at most 14 words, and 9 on average', () => {
    const language = languageOf(EASY);
    if (language === null) throw new Error('nobody knows easy French');
    const sentences = shown.flatMap((text) => splitSentences(text.replaceAll('\n', ' '), language));
    const lengths = sentences.map(({ words }) => words.length);
    expect(lengths.length).toBeGreaterThan(4000);
    expect(sentences.filter(({ words }) => words.length > 14).map(({ text }) => text)).toEqual([]);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(9);
  });
});

describe('paper', () => {
  const sizesIn = (file: string): readonly number[] =>
    [...readFileSync(file, 'utf8').matchAll(/font-size: (\d+)pt/g)].map(([, size]) => Number(size));

  test('is printed in 14 pt and more, but for the card of a purse', () => {
    expect(Math.min(...sizesIn('src/app/styles/print-easy.css'))).toBe(14);
    expect(sizesIn('src/app/render/paper/styles/easy.css').filter((size) => size < 14)).toEqual([12]);
  });
});

test('is not called FALC on every page: that is said where the guide speaks of itself', () => {
  const named = [...files].filter(([file, text]) => file.startsWith(`${EASY}/`) && /\bFALC\b/.test(text));
  expect(named.map(([file]) => file)).toEqual([`${EASY}/pages/accessibilite.md`]);
});
