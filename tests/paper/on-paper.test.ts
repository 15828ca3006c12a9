import { expect, it } from 'vitest';
import { textOf, type Inline } from '../../src/pack/index.ts';
import { onPaper } from '../../src/paper/on-paper.ts';

const link = (words: string): Inline => ({ kind: 'link', to: { kind: 'page', id: 'notes' }, text: [words] });
const onSheet = (...text: readonly Inline[]): string => textOf(onPaper(text, () => null)).trim();

it('leaves out words that only lead elsewhere, with their full stop', () => {
  expect(onSheet('Write it down. ', link('How to'), '.')).toBe('Write it down.');
  expect(onSheet('Write it down. ', link('How to'), '. Then call.')).toBe('Write it down. Then call.');
  expect(onSheet(link('How to'))).toBe('');
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
