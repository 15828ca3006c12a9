import { expect, it } from 'vitest';
import type { Block, Inline } from '../../src/pack/index.ts';
import { pairBlocks } from '../../src/app/render/paper/pair-blocks.ts';

const step = (id: string, ...text: readonly Inline[]) => ({ id, text });
const steps = (...all: readonly ReturnType<typeof step>[]): Block => ({
  kind: 'steps',
  title: all[0]?.id ?? '',
  steps: all,
});
const list = (...items: readonly string[]): Block => ({ kind: 'list', items: items.map((item) => [item]) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] });

it('puts each step beside the same step, whatever its place, and counts steps through', () => {
  const pairs = pairBlocks(
    [steps(step('a', 'A'), step('b', 'B')), paragraph('P'), steps(step('c', 'C'))],
    [steps(step('b', 'b'), step('a', 'a')), paragraph('p'), steps(step('c', 'c'))],
  );
  expect(pairs.map(({ own, from }) => [own.kind, from])).toEqual([
    ['heading', 0],
    ['steps', 1],
    ['steps', 2],
    ['paragraph', 2],
    ['heading', 0],
    ['steps', 3],
  ]);
  expect(pairs[1]?.beside).toEqual({ kind: 'steps', steps: [step('a', 'a')] });
  expect(pairs[3]?.beside).toEqual(paragraph('p'));
});

it('puts items beside each other where both lists have as many', () => {
  expect(pairBlocks([list('A', 'B')], [list('a', 'b')]).map(({ beside }) => beside)).toEqual([list('a'), list('b')]);
  expect(pairBlocks([list('A', 'B')], [list('a')]).map(({ beside }) => beside)).toEqual([null, null]);
});

it('puts nothing beside words whose blocks are others, but for steps', () => {
  const pairs = pairBlocks([paragraph('A'), steps(step('x', 'X'))], [steps(step('x', 'x'))]);
  expect(pairs.map(({ beside }) => beside)).toEqual([null, null, { kind: 'steps', steps: [step('x', 'x')] }]);
});

it('puts nothing beside a script, which holds both, and leaves out what is for a screen', () => {
  const say: Block = { kind: 'say', text: ['S'] };
  const table: Block = { kind: 'table', head: [], rows: [] };
  expect(pairBlocks([say, table], [say, table])).toEqual([{ own: say, beside: null, from: 0 }]);
});
