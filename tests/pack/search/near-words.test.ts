import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countErrors } from '../../../src/pack/search/near-words.ts';

/** The same by the definition, slowly: add, take out, change, or swap two neighbours that are not touched again. */
function slowly(one: string, other: string): number {
  if (one === '' || other === '') return Math.max(one.length, other.length);
  const [a = '', b = ''] = [one.at(-1), other.at(-1)];
  const [shorter, shorterOther] = [one.slice(0, -1), other.slice(0, -1)];
  const errors = [
    slowly(shorter, other) + 1,
    slowly(one, shorterOther) + 1,
    slowly(shorter, shorterOther) + (a === b ? 0 : 1),
  ];
  if (one.length > 1 && other.length > 1 && a === other.at(-2) && b === one.at(-2))
    errors.push(slowly(one.slice(0, -2), other.slice(0, -2)) + 1);
  return Math.min(...errors);
}

const word = fc.stringMatching(/^[abc]{1,6}$/);
const most = fc.constantFrom(0, 1, 2);

test('counts typing errors as their definition does, up to the most that matters', () => {
  fc.assert(
    fc.property(word, word, most, (typed, known, limit) => {
      const errors = slowly(typed, known);
      if (errors <= limit) expect(countErrors(typed, known, limit, false)).toBe(errors);
      else expect(countErrors(typed, known, limit, false)).toBeGreaterThan(limit);
    }),
    { numRuns: 3000 },
  );
});

test('counts, for a word that is still typed, the errors to the nearest beginning of the known one', () => {
  fc.assert(
    fc.property(word, word, most, (typed, known, limit) => {
      const errors = Math.min(
        ...Array.from({ length: known.length + 1 }, (_, length) => slowly(typed, known.slice(0, length))),
      );
      if (errors <= limit) expect(countErrors(typed, known, limit, true)).toBe(errors);
      else expect(countErrors(typed, known, limit, true)).toBeGreaterThan(limit);
    }),
    { numRuns: 3000 },
  );
});

test('takes a word of any length', () => {
  const long = 'a'.repeat(300);
  expect(countErrors(long, long, 2, false)).toBeGreaterThan(2);
  expect(countErrors('plainte', long, 2, true)).toBeGreaterThan(2);
});
