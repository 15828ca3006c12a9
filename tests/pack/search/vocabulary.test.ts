import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analyser } from '../../../src/pack/search/index.ts';
import { createVocabulary } from '../../../src/pack/search/vocabulary.ts';

/** A language without forms: what is found is the word itself. */
const plain: Analyser = {
  splitWords: (text) => text.match(/[a-z0-9]+/g) ?? [],
  stem: (word) => word,
  isStopWord: (word) => word === 'the',
  isLeftOut: () => false,
  firstSentence: () => '',
};
const knowing = (text: string) => {
  const vocabulary = createVocabulary(plain);
  vocabulary.learnAll(text);
  return (word: string, open = false): readonly string[] => [...vocabulary.resolve(word, open).keys()];
};

/**
 * How many letters are added, taken out or changed between two words, or, alone, two neighbours
 * swapped: by the definition, slowly.
 */
function slowly(one: string, other: string): number {
  if (one === '' || other === '') return Math.max(one.length, other.length);
  const [shorter, shorterOther] = [one.slice(0, -1), other.slice(0, -1)];
  return Math.min(
    slowly(shorter, other) + 1,
    slowly(one, shorterOther) + 1,
    slowly(shorter, shorterOther) + (one.at(-1) === other.at(-1) ? 0 : 1),
  );
}
const isSwap = (one: string, other: string): boolean =>
  Array.from({ length: one.length - 1 }, (_, at) => at).some(
    (at) => one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2) === other,
  );

describe('a typed word stands for', () => {
  const find = knowing('complaint complain lawyer law judge judges escape 119 1190');

  test.each([
    ['the word itself, and for none with errors', 'complaint', ['complaint']],
    ['a word with one letter changed', 'laxyer', ['lawyer']],
    ['one with two neighbours swapped', 'lawyre', ['lawyer']],
    ['one with one letter more', 'jjudge', ['judge']],
    ['one with one letter less', 'escpe', ['escape']],
    ['the nearest: one error before two', 'complaixt', ['complaint']],
    ['none, when it is short', 'lax', []],
    ['none, when it is a number', '1199', []],
    ['none, when nothing is near', 'girafe', []],
  ])('%s', (_, typed, wanted) => {
    expect(find(typed)).toEqual(wanted);
  });

  test('all that it begins, while it is typed', () => {
    expect(find('com', true)).toEqual(expect.arrayContaining(['complaint', 'complain']));
    expect(find('law', true)).toEqual(expect.arrayContaining(['law', 'lawyer']));
    expect(find('jud', false)).toEqual([]);
  });

  test('nothing when it is far longer than any word', () => {
    expect(find('a'.repeat(200))).toEqual([]);
  });
});

test('the nearest words are those of the definition, whatever words are known', () => {
  const word = fc.stringMatching(/^[abc]{4,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), word, (known, typed) => {
      const wanted = known.includes(typed)
        ? [typed]
        : known.filter((one) => slowly(typed, one) <= 1 || isSwap(typed, one));
      expect([...knowing(known.join(' '))(typed)].sort()).toEqual([...new Set(wanted)].sort());
    }),
    { numRuns: 300 },
  );
});
