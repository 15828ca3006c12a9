import { describe, expect, test } from 'vitest';
import { takeUp } from '../../../tools/guide/review/take-up.ts';
import type { SheetStatement } from '../../../tools/guide/review/sheet.ts';

const statement = (key: string, ...lines: readonly string[]): SheetStatement => ({
  key,
  part: 'Vos droits',
  tags: [],
  lines,
  sources: [],
  needsSource: true,
  leadsTo: [],
  readers: [],
  isChanged: false,
});
const READ = [statement('a', 'Un.'), statement('b', 'Deux.', 'Encore deux.'), statement('c', 'Trois.')];
const NOW = [statement('new', 'Zéro.'), READ[2], statement('b2', 'Deux, autrement.'), READ[0]].flatMap(
  (one) => one ?? [],
);
const RIGHT = { is: 'right', remark: '' } as const;
const wrong = (says: string) => ({ is: 'wrong', remark: 'Non.', says }) as const;

describe('a saved review', () => {
  test('is whole where nothing changed', () => {
    const { answers, gone, asides } = takeUp({ judged: [RIGHT, wrong('Deux. Encore deux.'), RIGHT] }, READ, READ);
    expect(answers.map(({ key, is }) => `${key} ${is}`)).toEqual(['a right', 'b wrong', 'c right']);
    expect(answers[1]?.remark).toBe('Non.');
    expect([gone, asides]).toEqual([[], 0]);
  });

  test('follows statements that moved, and says the words of those that changed', () => {
    const { answers, gone } = takeUp({ judged: [RIGHT, RIGHT, RIGHT] }, NOW, READ);
    expect(answers.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(gone).toEqual(['Deux. Encore deux.']);
  });

  test('of a version that nobody has is known again by the words in it alone', () => {
    const { answers, gone } = takeUp({ judged: [wrong(' Trois.\n'), RIGHT, wrong('Quatre.')] }, NOW, null);
    expect(answers.map(({ key }) => key)).toEqual(['c']);
    expect(gone).toEqual([null, 'Quatre.']);
  });

  test('has answers alone: what is open stays open, and a remark without "wrong" is told', () => {
    const judged = [{ is: null, remark: '' } as const, { is: 'right', remark: 'Bien dit.' } as const];
    expect(takeUp({ judged }, READ, READ)).toEqual({
      answers: [{ key: 'b', is: 'right', remark: 'Bien dit.' }],
      gone: [],
      asides: 1,
    });
  });
});
