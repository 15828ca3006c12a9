import { describe, expect, it } from 'vitest';
import { NO_REVIEW } from '../../src/atelier/review/kept-review.ts';
import { firstOpen, putTaken } from '../../src/atelier/review/put-taken.ts';
import type { Returned } from '../../tools/guide/review/form/returned.ts';

const returned: Returned = {
  form: 'guide-review',
  version: 1,
  kind: 'procedure',
  id: 'couper-l-eau',
  edition: '2026-11-24',
  of: '123456789012',
  by: 'Camille',
  role: 'avocate',
  on: '2026-11-24',
  reserves: '',
  lacks: 'Le 112.',
  judged: [],
};
const answers = [
  { key: 'a', is: 'right', remark: '' },
  { key: 'b', is: 'wrong', remark: 'Faux : non.' },
  { key: 'c', is: 'wrong', remark: 'À dire autrement : oui.' },
  { key: 'd', is: 'wrong', remark: 'Écrit dans un dossier.' },
] as const;
const begins = { wrong: 'Faux : ', reword: 'À dire autrement : ' };

describe('a review that is taken up', () => {
  const taken = putTaken(
    { ...NO_REVIEW, by: 'Alix', judged: { a: { is: 'wrong', words: 'Ancien.' }, z: { is: 'right', words: '' } } },
    { answers, returned },
    begins,
  );

  it('has the answers of the file, as they were given, beside those that it does not speak of', () => {
    expect(taken.judged).toEqual({
      a: { is: 'right', words: '' },
      b: { is: 'wrong', words: 'non.' },
      c: { is: 'reword', words: 'oui.' },
      d: { is: 'wrong', words: 'Écrit dans un dossier.' },
      z: { is: 'right', words: '' },
    });
  });

  it('keeps what is written here, and fills what is empty; it is of the text that was read', () => {
    expect(taken).toMatchObject({ by: 'Alix', role: 'avocate', lacks: 'Le 112.', of: '123456789012' });
  });

  it('goes on at the first statement that nobody judged', () => {
    expect(firstOpen(['a', 'b', 'y', 'x'], taken)).toBe(2);
    expect(firstOpen(['a', 'b'], taken)).toBeNull();
  });
});
