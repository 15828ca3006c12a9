import { expect, it } from 'vitest';
import { textOf, type Inline } from '../../src/pack/index.ts';
import { onPaper } from '../../src/app/render/paper/on-paper.ts';
import { realPack } from '../support/packs.ts';

const link = (words: string): Inline => ({ kind: 'link', to: { kind: 'page', id: 'notes' }, text: [words] });
const onSheet = (...text: readonly Inline[]): string => textOf(onPaper(text, () => null)).trim();

it('leaves out words that only lead elsewhere, with their full stop', () => {
  expect(onSheet('Write it down. ', link('How to'), '.')).toBe('Write it down.');
  expect(onSheet('Write it down. ', link('How to'), '. Then call.')).toBe('Write it down. Then call.');
});

it('keeps what is a step of its own, or begins one', () => {
  expect(onSheet(link('Prepare the return'), '.')).toBe('Prepare the return.');
  expect(onSheet(link('Report it'), ', even if others did.')).toBe('Report it, even if others did.');
  expect(onSheet('It is urgent. ', link('Report it'), ', even if others did.')).toBe(
    'It is urgent. Report it, even if others did.',
  );
});

it('keeps them where a sentence needs them, and where they answer a question', () => {
  expect(onSheet('Then ', link('write to the judge'), '.')).toBe('Then write to the judge.');
  expect(onSheet('Is it urgent? ', link('Write to the judge'), '.')).toBe('Is it urgent? Write to the judge.');
  expect(onSheet('First care: ', link('the hospital'), ', then rest.')).toBe('First care: the hospital, then rest.');
});

it('keeps what is printed in the same paper', () => {
  const text = ['Write it down. ', link('How to'), '.'];
  expect(onPaper(text, () => 'page-notes')).toEqual(text);
});

it('leaves words in every step of the guide, and none that begins with a comma', () => {
  const { procedures } = realPack().texts;
  const steps = Object.entries(procedures).flatMap(([id, { sections }]) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'steps' ? block.steps.map(({ text }) => [id, onSheet(...text)]) : [])),
    ),
  );
  expect(steps.length).toBeGreaterThan(300);
  expect(steps.filter(([, words = '']) => !/^[\p{L}\p{N}«]/u.test(words))).toEqual([]);
});
